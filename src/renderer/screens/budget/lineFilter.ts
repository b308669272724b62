import { costTypeName, type LineNames } from './lineNames.ts'
import { costTypeOf, titleOf, type CostRow } from './rows/gridRow.ts'

/** Which costs are shown; an empty text leaves that matter open. */
export interface LineFilter {
  readonly words: string
  readonly sourceId: string
  readonly categoryId: string
  readonly interventionId: string
}

/** The id of the field that words are sought in: Ctrl+F in the grid goes there. */
export const findField = 'find-in-lines'

export const everyLine: LineFilter = { words: '', sourceId: '', categoryId: '', interventionId: '' }

export const isOpen = ({ words, sourceId, categoryId, interventionId }: LineFilter): boolean =>
  words.trim() === '' && sourceId === '' && categoryId === '' && interventionId === ''

/** Whether a row answers to the filter. What a ring-fence pays is also asked for with the grant around it. */
export const passes = (row: CostRow, filter: LineFilter, names: LineNames): boolean =>
  (filter.interventionId === '' || row.cost.interventionId === filter.interventionId) &&
  (filter.sourceId === '' ||
    row.cost.shares.some(({ sourceId }) => names.liesIn(sourceId, filter.sourceId))) &&
  (filter.categoryId === '' || names.categoryId(row.cost) === filter.categoryId) &&
  hasWords(row, filter.words, names)

/** Whether every word is somewhere in what a row says. */
function hasWords(row: CostRow, sought: string, names: LineNames): boolean {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return true
  const { cost } = row
  const told = [titleOf(row), cost.note, names.intervention(cost), names.sources(cost)]
  const text = [...told, costTypeName(costTypeOf(row))].join(' ').toLowerCase()
  return words.every((word) => text.includes(word))
}
