import { Line } from '../costs/line.ts'
import type { Cell } from '../sheet/sheet.ts'
import type { GridColumn } from './gridColumn.ts'
import type { PlanNames } from './planNames.ts'
import { isBlank, readCostType, readLaterYear, wordsIn, type Read } from '../sheet/readCell.ts'
import { readShares } from './shareWords.ts'

type Fields = Partial<Omit<Line, 'id'>>

const { description, note } = Line.def.innerType.shape

/** What a cell sets in a line, for the columns whose cells have nothing to do with one another. */
export const fieldReaders: Partial<Record<GridColumn, (cell: Cell, names: PlanNames) => Read<Fields>>> = {
  description: (cell) => {
    const read = description.safeParse(wordsIn(cell))
    return read.success ? { value: { description: read.data } } : tooLong(read.error.issues[0]?.message)
  },
  note: (cell) => {
    const read = note.safeParse(cell === null ? '' : String(cell).trim())
    return read.success ? { value: { note: read.data } } : tooLong(read.error.issues[0]?.message)
  },
  intervention: (cell, { interventions }) => {
    if (isBlank(cell)) return { value: { interventionId: null } }
    return setting(interventions.find(wordsIn(cell)), (interventionId) => ({ interventionId }))
  },
  // Every line has a kind of cost: an empty cell leaves it.
  costType: (cell, { costTypes }) =>
    isBlank(cell) ? { value: {} } : setting(readCostType(cell, costTypes), (costType) => ({ costType })),
  source: (cell, { sources }) =>
    setting(readShares(isBlank(cell) ? '' : wordsIn(cell), sources), (shares) => ({ shares })),
  year2: (cell) => setting(readLaterYear(cell), (year2) => ({ year2 })),
  year3: (cell) => setting(readLaterYear(cell), (year3) => ({ year3 })),
}

const tooLong = (sentence = 'Keep this shorter'): Read<never> => ({ refused: sentence })

/** The same reading as what it sets in the line. */
const setting = <T>(read: Read<T>, fields: (value: T) => Fields): Read<Fields> =>
  'refused' in read ? read : { ...read, value: fields(read.value) }
