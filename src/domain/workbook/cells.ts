import { printable } from '../documents/wording.ts'
import type { PlainDate } from '../values/date.ts'
import type { Pence } from '../values/money.ts'
import type { WorkbookCell } from './workbook.ts'

export const blank: WorkbookCell = { kind: 'blank' }

/** Words, or a blank cell where there are none. */
export const words = (text: string): WorkbookCell => {
  const clean = printable(text).trim()
  return clean === '' ? blank : { kind: 'text', text: clean }
}

export const yesNo = (yes: boolean): WorkbookCell => words(yes ? 'Yes' : 'No')
export const amount = (of: Pence): WorkbookCell => ({ kind: 'money', amount: of })

/** What a cell says of what nobody has told: never nought. */
export const notKnown = 'not known'

export const amountOrUnknown = (of: Pence | null): WorkbookCell =>
  of === null ? words(notKnown) : amount(of)

export const amountOrBlank = (of: Pence | null): WorkbookCell => (of === null ? blank : amount(of))
export const decimal = (of: string | null): WorkbookCell =>
  of === null ? blank : { kind: 'number', decimal: of }
export const count = (of: number): WorkbookCell => decimal(String(of))
export const date = (of: PlainDate | null): WorkbookCell => (of === null ? blank : { kind: 'date', date: of })
