import { tableNames, type Plan, type TableName } from './plan.ts'

/**
 * What is kept with a plan and is no part of what was agreed: the names of its states, what-ifs, and what happens in the
 * year. So is the day on which a step was done. See docs/decisions/0010.
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
export const contentText = (plan: Plan): string =>
  textWithout({ ...plan, steps: withDoneOf(plan.steps, new Map()) }, besidesThePlan)

/**
 * The same by the rules of versions saved before: that a step was done was a part of it, and before that what-ifs and the
 * year as it went were too.
 */
export const contentTextsBefore = (plan: Plan): readonly [string, string] => [
  textWithout(plan, besidesThePlan),
  textWithout(plan, ['versions']),
]

/** Steps with the day that each was done as others have it: what was done happened, and is no part of what a plan says. */
export const withDoneOf = (steps: Plan['steps'], done: Plan['steps']): Plan['steps'] =>
  new Map([...steps].map(([id, step]) => [id, { ...step, doneOn: done.get(id)?.doneOn ?? null }]))

function textWithout(plan: Plan, leftOut: readonly TableName[]): string {
  const content = tableNames
    .filter((table) => !leftOut.includes(table))
    .filter((table) => plan[table].size > 0)
    .map((table) => [table, [...plan[table].values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))])
  return JSON.stringify(content, (_, value: unknown) => inKeyOrder(value))
}

/**
 * Fields that records got after the first versions were saved. While they say nothing they are left out, so that what a
 * version says is the same text as when it was saved. A field added to a record belongs here.
 */
const laterFields: ReadonlySet<string> = new Set([
  'keyDecisionFrom',
  'follows',
  'waitsFor',
  'chains',
  'ambitions',
  'indicators',
])

const saysNothing = (value: unknown): boolean =>
  value === null || (Array.isArray(value) && value.length === 0)

function inKeyOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([field, held]) => !(laterFields.has(field) && saysNothing(held)))
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
}
