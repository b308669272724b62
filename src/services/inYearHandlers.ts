import type { Handlers } from '../contract/operations.ts'
import { readActuals, type ActualsRow } from '../domain/sheet/actualsImport.ts'
import { actualsRows } from '../domain/sheet/actualsSheet.ts'
import { hiddenSpending } from '../domain/sheet/hiddenSpending.ts'
import { detailsOf } from '../domain/plan/plan.ts'
import { firstOf } from './firstOf.ts'
import type { PlanSession } from './planSession.ts'
import { departuresOf, recordReprofile } from './reprofiles.ts'
import { returnsOf } from './returns.ts'

type SheetInput = Parameters<Handlers['actuals.previewSheet']>[0]
type Open = (id: string) => PlanSession

const newId = (): string => crypto.randomUUID()

function preview({ plan }: PlanSession, rows: readonly ActualsRow[], meanings: SheetInput['meanings'] = []) {
  const { changes, refused, unknown, ...rest } = readActuals(plan, rows, newId, meanings)
  const [entered, left, names] = [firstOf(changes), firstOf(refused), firstOf(unknown)]
  return {
    ...rest,
    changes: entered.first,
    more: entered.more,
    refused: left.first,
    moreRefused: left.more,
    unknown: names.first,
    moreUnknown: names.more,
  }
}

/** What carries out the operations on the year as it goes. */
export const inYearHandlers = (session: Open, upToDate: Open) =>
  ({
    'actuals.preview': ({ id, rows }) => ({
      ...preview(upToDate(id), rows),
      taken: [],
      leftOut: [],
      hidden: '',
      told: [],
    }),
    'actuals.previewSheet': ({ id, sheet, name, meanings, skipHidden, ...unseen }) => {
      const opened = upToDate(id)
      const found = actualsRows(sheet, detailsOf(opened.plan).financialYear, name)
      const { rows, hidden, told } = hiddenSpending(found, unseen, skipHidden)
      return {
        ...preview(opened, rows, meanings),
        taken: [...found.taken],
        leftOut: [...found.leftOut],
        hidden,
        told: [...told],
      }
    },
    'returns.read': ({ id }) => returnsOf(upToDate(id)),
    'reprofile.read': ({ id }) => departuresOf(upToDate(id)),
    'reprofile.record': ({ id, revision, ...recorded }) => recordReprofile(session(id), revision, recorded),
  }) satisfies Partial<Handlers>
