import type { Ambition } from '../../../domain/ambitions/ambition.ts'

/** A place on the drawing: across from 0 to 1, up from 0 to 1. */
interface Point {
  readonly across: number
  readonly up: number
  /** The number it stands for, as it was entered. */
  readonly value: string
}

interface Drawn {
  /** From the baseline to the targets, as far as they are known. */
  readonly planned: readonly Point[]
  readonly results: readonly Point[]
  readonly places: readonly string[]
}

const places = ['Now', 'Q1', 'Q2', 'Q3', 'Q4', 'Year 2', 'Year 3'] as const

/** Where the baseline, the targets and the results of an ambition stand; null while fewer than two numbers are known. */
export function trajectoryPoints({ baseline, trajectory, laterTargets, results }: Ambition): Drawn | null {
  const planned = [baseline.value, ...trajectory, ...laterTargets]
  const turned = [null, ...results.map(({ value }) => value)]
  const last = laterTargets.some((target) => target !== null) ? places.length : places.length - 2
  const numbers = [...planned, ...turned].flatMap((value) => (value === null ? [] : [Number(value)]))
  if (numbers.length < 2) return null
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
  const point = (value: string | null, index: number): readonly Point[] =>
    value === null
      ? []
      : [
          {
            across: index / (last - 1),
            up: most === least ? 0.5 : (Number(value) - least) / (most - least),
            value,
          },
        ]
  return {
    planned: planned.slice(0, last).flatMap(point),
    results: turned.flatMap(point),
    places: places.slice(0, last),
  }
}
