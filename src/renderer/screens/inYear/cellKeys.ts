import type { KeyboardEvent } from 'react'
import type { Quarter } from '../../../domain/values/financialYear.ts'

interface Cell {
  readonly row: number
  readonly quarter: Quarter
}

/** The cell of the table of spending in which something happened; null outside the cells. */
export function cellUnder(target: EventTarget): Cell | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-row]') : null
  if (cell === null) return null
  return { row: Number(cell.dataset['row']), quarter: Number(cell.dataset['quarter']) as Quarter }
}

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, Enter: 1 }

/** Enter and the arrows up and down go to the same quarter of the row above or below, as people know it from Excel. */
export function moveInTable(event: KeyboardEvent<HTMLTableElement>): void {
  const cell = cellUnder(event.target)
  const step = steps[event.key]
  if (cell === null || step === undefined) return
  const field = event.currentTarget.querySelector<HTMLInputElement>(
    `td[data-row="${cell.row + step}"][data-quarter="${cell.quarter}"] input`,
  )
  if (field === null) return
  event.preventDefault()
  field.focus()
  field.select()
}
