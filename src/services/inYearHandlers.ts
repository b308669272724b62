import type { Handlers } from '../contract/operations.ts'
import { readActuals } from '../domain/actualsImport.ts'
import { actualsRows } from '../domain/actualsSheet.ts'
import { detailsOf } from '../domain/plan.ts'
import type { PlanSession } from './planSession.ts'
import { departuresOf, recordReprofile } from './reprofiles.ts'

type Open = (id: string) => PlanSession

const newId = (): string => crypto.randomUUID()

/** What carries out the operations on the year as it goes. */
export const inYearHandlers = (session: Open, upToDate: Open) =>
  ({
    'actuals.preview': ({ id, rows }) => readActuals(upToDate(id).plan, rows, newId),
    'actuals.previewSheet': ({ id, sheet }) => {
      const { plan } = upToDate(id)
      const { rows, taken, leftOut } = actualsRows(sheet, detailsOf(plan).financialYear)
      return { ...readActuals(plan, rows, newId), taken: [...taken], leftOut: [...leftOut] }
    },
    'reprofile.read': ({ id }) => departuresOf(upToDate(id)),
    'reprofile.record': ({ id, revision, ...recorded }) => recordReprofile(session(id), revision, recorded),
  }) satisfies Partial<Handlers>
