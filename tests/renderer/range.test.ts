import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tiled } from '../../src/renderer/screens/budget/clipboard/fill.ts'
import {
  clamped,
  everything,
  extended,
  holds,
  isOneCell,
  oneCell,
  rectangle,
  type Range,
} from '../../src/renderer/screens/budget/clipboard/range.ts'
import { RangeStore } from '../../src/renderer/screens/budget/clipboard/rangeStore.ts'

const bounds = { rows: 10, columns: 6 }
const place = fc.record({ row: fc.integer({ min: 0, max: 9 }), column: fc.integer({ min: 0, max: 5 }) })
const range: fc.Arbitrary<Range> = fc.record({ anchor: place, head: place })
const arrow = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight')

describe('a range', () => {
  it('keeps its anchor and stays among what is shown, however it is extended', () => {
    fc.assert(
      fc.property(range, arrow, fc.boolean(), (from, key, toEdge) => {
        const next = extended(from, key, toEdge, bounds)
        expect(next.anchor).toEqual(from.anchor)
        expect(clamped(next, bounds)).toEqual(next)
      }),
    )
  })

  it('holds its anchor and its head, and nothing outside its corners', () => {
    fc.assert(
      fc.property(range, place, (chosen, other) => {
        const area = rectangle(chosen)
        expect(holds(area, chosen.anchor) && holds(area, chosen.head)).toBe(true)
        const outside = other.row < area.top || other.row > area.bottom
        if (outside) expect(holds(area, other)).toBe(false)
      }),
    )
  })

  it('goes a cell at a time, or to the edge', () => {
    const start = oneCell({ row: 2, column: 2 })
    expect(extended(start, 'ArrowDown', false, bounds).head).toEqual({ row: 3, column: 2 })
    expect(extended(start, 'ArrowDown', true, bounds).head).toEqual({ row: 9, column: 2 })
    expect(extended(start, 'ArrowLeft', true, bounds).head).toEqual({ row: 2, column: 0 })
    expect(rectangle(everything(bounds))).toEqual({ top: 0, bottom: 9, left: 0, right: 5 })
  })

  it('shrinks with the rows, and is none when nothing is shown', () => {
    const all = everything(bounds)
    expect(clamped(all, { rows: 3, columns: 6 })?.head).toEqual({ row: 2, column: 5 })
    expect(clamped(all, { rows: 0, columns: 6 })).toBeNull()
  })

  it('is kept while the keyboard is at its anchor, and begins anew anywhere else', () => {
    const store = new RangeStore()
    store.focus({ row: 1, column: 1 })
    store.set({ anchor: { row: 1, column: 1 }, head: { row: 3, column: 3 } })
    store.focus({ row: 1, column: 1 })
    expect(store.several()).not.toBeNull()
    store.focus({ row: 2, column: 2 })
    expect(store.range && isOneCell(store.range)).toBe(true)
    store.set(everything(bounds))
    store.collapse()
    expect(store.range).toEqual(oneCell({ row: 2, column: 2 }))
  })
})

describe('a range under quick keys', () => {
  it('begins where the keyboard is, though the grid has not told of it yet', () => {
    const store = new RangeStore()
    store.focus({ row: 3, column: 1 })
    store.catchUp({ row: 2, column: 1 })
    expect(store.range).toEqual(oneCell({ row: 2, column: 1 }))
    store.set({ anchor: { row: 2, column: 1 }, head: { row: 3, column: 1 } })
    store.focus({ row: 2, column: 1 })
    expect(store.several()).not.toBeNull()
  })

  it('is left alone where the keyboard has not moved, such as after selecting all', () => {
    const store = new RangeStore()
    store.focus({ row: 3, column: 1 })
    store.set(everything(bounds))
    store.catchUp({ row: 3, column: 1 })
    expect(store.range).toEqual(everything(bounds))
  })
})

describe('what is pasted', () => {
  const cells = [
    ['1', '2'],
    ['3', '4'],
  ]

  it('is repeated where it fits a whole number of times, and otherwise put once', () => {
    expect(tiled([['x']], 2, 3)).toEqual([
      ['x', 'x', 'x'],
      ['x', 'x', 'x'],
    ])
    expect(tiled(cells, 4, 2)).toEqual([...cells, ...cells])
    expect(tiled(cells, 3, 2)).toEqual(cells)
    expect(tiled(cells, 1, 1)).toEqual(cells)
  })
})
