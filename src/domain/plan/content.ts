import { tableNames, type Plan, type TableName } from './plan.ts'

/**
 * What is kept with a plan and is no part of what was agreed: the names of its states, what-ifs, and what happens in the
 * year. See docs/decisions/0010.
 */
export const besidesThePlan = [
  'versions',
  'scenarios',
  'actuals',
  'variances',
  'inYear',
  'reprofiles',
] as const satisfies readonly TableName[]

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
