import { useState } from 'react'
import { itemKey, type CutItem } from './cutItemWords.ts'

/** The costs a cut can stop, and those it cannot. */
interface PlacedCosts {
  readonly stoppable: readonly CutItem[]
  readonly committed: readonly CutItem[]
}

/**
 * Tells what can be stopped from what cannot. While `held`, every cost stays in its table and place, so that none jumps
 * away from under the keyboard when it is said how it can be stopped.
 */
export function useSteadyCosts(items: readonly CutItem[], held: boolean): PlacedCosts {
  const [kept, keep] = useState(items)
  if (!held && kept !== items) keep(items)
  return held ? placedAs(kept, items) : placedAs(items, items)
}

/** Costs where they stood before; what was not there stands after the others. */
function placedAs(before: readonly CutItem[], items: readonly CutItem[]): PlacedCosts {
  const now = new Map(items.map((item) => [itemKey(item), item]))
  const stood = new Map(before.map((item) => [itemKey(item), stops(item)]))
  const inOrder = [...new Set([...stood.keys(), ...now.keys()])].flatMap((key) => now.get(key) ?? [])
  const stoodUnder = (item: CutItem): boolean => stood.get(itemKey(item)) ?? stops(item)
  return {
    stoppable: inOrder.filter(stoodUnder),
    committed: inOrder.filter((item) => !stoodUnder(item)),
  }
}

const stops = ({ adjustment }: CutItem): boolean => adjustment !== null
