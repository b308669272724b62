import { changeBetween, type Change } from '../editing/change.ts'
import { tableNames, type Plan, type TableName } from './plan.ts'

/**
 * What is kept with a plan and is no part of what was agreed: the names of its states, what-ifs, and what happens in the
 * year. See docs/decisions/0010.
 */
const besidesThePlan: readonly TableName[] = [
  'versions',
  'scenarios',
  'actuals',
  'variances',
  'inYear',
  'reprofiles',
]

/**
 * What a plan says as one text, the same for the same content in whatever order it was entered: tables in their order,
 * records by id, fields by name. A table with nothing in it is left out, so that a table the program learns later
 * changes nothing about older plans.
 */
export const contentText = (plan: Plan): string => textWithout(plan, besidesThePlan)

/** The same by the rule of versions saved before, of which what-ifs and the year as it went were a part. */
export const contentTextBefore = (plan: Plan): string => textWithout(plan, ['versions'])

function textWithout(plan: Plan, leftOut: readonly TableName[]): string {
  const content = tableNames
    .filter((table) => !leftOut.includes(table))
    .filter((table) => plan[table].size > 0)
    .map((table) => [table, [...plan[table].values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))])
  return JSON.stringify(content, (_, value: unknown) => inKeyOrder(value))
}

function inKeyOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/**
 * The change that makes the plan say again what it said then. Its versions stay; a re-profile that names one which has
 * been removed since names none.
 */
export function changeBackTo(now: Plan, then: Plan): Change {
  const reprofiles = [...then.reprofiles.values()].map((each) =>
    each.versionId === null || now.versions.has(each.versionId) ? each : { ...each, versionId: null },
  )
  return changeBetween(now, {
    ...then,
    versions: now.versions,
    reprofiles: new Map(reprofiles.map((each) => [each.id, each])),
  })
}
