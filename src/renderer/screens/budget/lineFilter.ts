import type { Line } from '../../../domain/budget.ts'
import { costTypeName, type LineNames } from './lineNames.ts'

/** Which lines are shown; an empty text leaves that matter open. */
export interface LineFilter {
  readonly words: string
  readonly sourceId: string
  readonly categoryId: string
  readonly interventionId: string
}

export const everyLine: LineFilter = { words: '', sourceId: '', categoryId: '', interventionId: '' }

/** The lines that pass the filter, the very same array when all of them do. */
export function filterLines(lines: readonly Line[], filter: LineFilter, names: LineNames): readonly Line[] {
  const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean)
  const { sourceId, categoryId, interventionId } = filter
  if (words.length === 0 && sourceId === '' && categoryId === '' && interventionId === '') return lines
  return lines.filter(
    (line) =>
      (interventionId === '' || line.interventionId === interventionId) &&
      (sourceId === '' || line.shares.some((share) => share.sourceId === sourceId)) &&
      (categoryId === '' || names.categoryId(line) === categoryId) &&
      hasWords(line, words, names),
  )
}

function hasWords(line: Line, words: readonly string[], names: LineNames): boolean {
  if (words.length === 0) return true
  const { description, note, costType } = line
  const text = [description, note, names.intervention(line), names.sources(line), costTypeName(costType)]
    .join(' ')
    .toLowerCase()
  return words.every((word) => text.includes(word))
}
