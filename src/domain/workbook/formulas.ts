import { noMoney, type Pence } from '../values/money.ts'
import { amount } from './cells.ts'
import type { WorkbookCell } from './workbook.ts'

/** A live formula with the engine's result; null where it shows nothing, because what it rests on is not known. */
export const formula = (text: string, result: Pence | null): WorkbookCell => ({
  kind: 'formula',
  formula: text,
  result: result ?? '',
})

/** A live formula whose result is words. */
export const wordsOf = (text: string, result: string): WorkbookCell => ({
  kind: 'formula',
  formula: text,
  result,
})

/** What a formula comes to once every cell it rests on holds a number; until then it shows nothing. */
export const onceKnown = (cells: readonly string[], then: string): string => {
  const [only = ''] = cells
  const known = cells.length === 1 ? `ISNUMBER(${only})` : `COUNT(${cells.join(',')})=${cells.length}`
  return cells.length === 0 ? then : `IF(${known},${then},"")`
}

/** The sum of cells once all of them are known; plain nought where there is nothing to add up. */
export const sumOnceKnown = (cells: readonly string[], result: Pence | null): WorkbookCell =>
  cells.length === 0 ? amount(noMoney) : formula(onceKnown(cells, cells.join('+')), result)

/** One cell less another, once both are known. */
export const differenceOnceKnown = (from: string, less: string, result: Pence | null): WorkbookCell =>
  formula(onceKnown([from], `ROUND(${from}-${less},2)`), result)

/** A live formula whose result is a number but no money. */
export const numberFormula = (text: string, result: number): WorkbookCell => ({
  kind: 'numberFormula',
  formula: text,
  result,
})

/** The sum of terms; plain nought where there is nothing to add up. */
export const sumOf = (terms: readonly string[], result: Pence): WorkbookCell =>
  terms.length === 0 ? amount(noMoney) : formula(terms.join('+'), result)

/** One cell less another. Rounded, because a spreadsheet's sums of pennies can be a hair off and would show as −0.00. */
export const difference = (from: string, less: string, result: Pence): WorkbookCell =>
  formula(`ROUND(${from}-${less},2)`, result)

/** What stands in one column where others hold what is asked for. */
export const sumWhere = (
  column: string,
  ...where: readonly (readonly [column: string, is: string])[]
): string => `SUMIFS(${[column, ...where.flat()].join(',')})`

/** A text as a formula names it. */
export const quoted = (text: string): string => `"${text}"`

/**
 * Pounds worked out by an expression, rounded half away from nought to the penny. Done in pence, where a half is a number
 * the spreadsheet can hold exactly, once what its arithmetic is off by in the seventh place is taken out.
 */
export const toThePenny = (expression: string): string => `ROUND(ROUND(100*(${expression}),6),0)/100`
