import { formatDate, parseDate, type PlainDate } from '../../../domain/values/date.ts'
import { formatPounds, parsePounds, poundsHint, type Pence } from '../../../domain/values/money.ts'
import type { CutOf } from './cutMeasures.ts'
import { rises, withoutSign } from './percentText.ts'

/** A cut as it is being typed. */
export interface TypedCut {
  readonly sourceId: string
  readonly of: CutOf
  /** A percentage, or pounds. */
  readonly size: string
  readonly from: string
}

interface PercentCut {
  readonly of: 'year' | 'rest'
  readonly percent: string
}
interface SumCut {
  readonly of: 'sum'
  readonly amount: Pence
}
/** A cut that could be read. */
export type ReadCut = (PercentCut | SumCut) & { readonly sourceId: string; readonly from: PlainDate }

/** What stands in the way of reading it, field by field; a field that is still empty is no problem. */
export interface CutProblems {
  readonly size: string | null
  readonly from: string | null
}

/** Reads what was typed; no cut while something is missing or cannot be read. */
export function readCut({ sourceId, of, size, from }: TypedCut): {
  readonly cut: ReadCut | null
  readonly problems: CutProblems
} {
  const date = parseDate(from)
  const part = of === 'sum' ? readSum(size) : readPercent(size, of)
  const unread = typeof part === 'string'
  const problems: CutProblems = {
    size: unread && size.trim() !== '' ? part : null,
    from: date === null && from.trim() !== '' ? 'Enter a date that exists, like 1 October 2027' : null,
  }
  return { cut: unread || date === null ? null : { sourceId, from: date, ...part }, problems }
}

/** A scenario's title: `Supplemental grant: cut of 8% from 1 October 2027`. */
export function cutTitle(source: string, cut: ReadCut): string {
  const size = cut.of === 'sum' ? formatPounds(cut.amount) : `${cut.percent}%${ofWords[cut.of]}`
  return `${source}: cut of ${size} from ${formatDate(cut.from)}`
}

const ofWords = { year: '', rest: ' of the rest' } as const

function readPercent(size: string, of: 'year' | 'rest'): PercentCut | string {
  const percent = withoutSign(size)
  return rises.test(percent) && Number(percent) <= 100
    ? { percent, of }
    : 'Enter a percentage up to 100, such as 8'
}

function readSum(size: string): SumCut | string {
  const amount = size.trim() === '' ? null : parsePounds(size)
  return amount === null || amount < 0 ? poundsHint('how much less it is') : { amount, of: 'sum' }
}
