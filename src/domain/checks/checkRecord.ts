import { costOf, isCostTable } from '../costs/cost.ts'
import type { Records, TableName } from '../plan/plan.ts'
import type { CheckContext } from './context.ts'
import type { Finding } from './finding.ts'
import { checkAmbition } from './ambitions.ts'
import { checkContribution } from './contributions.ts'
import { checkCost } from './costs.ts'
import { fewPeopleWritten } from './fewPeople.ts'
import { checkSource } from './funding.ts'
import { checkIntervention, checkNeed } from './interventions.ts'
import { quartersMakeYear } from './lines.ts'
import { placeholdersLeft } from './placeholders.ts'
import { checkStep } from './timetable.ts'
import { checkPost } from './workforce.ts'

/** Every check of one record of each table. */
const recordChecks: { readonly [T in TableName]?: (context: CheckContext, record: Records[T]) => Finding[] } =
  {
    needs: checkNeed,
    ambitions: (_context, ambition) => checkAmbition(ambition),
    sources: checkSource,
    interventions: checkIntervention,
    lines: (_context, line) => quartersMakeYear(line),
    posts: checkPost,
    contributions: checkContribution,
    steps: checkStep,
  }

export function checkRecord<T extends TableName>(
  context: CheckContext,
  table: T,
  record: Records[T],
): Finding[] {
  return [
    ...asCost(context, table, record.id),
    ...(recordChecks[table]?.(context, record) ?? []),
    ...inItsWords(table, record),
  ]
}

function asCost(context: CheckContext, table: TableName, id: string): Finding[] {
  const cost = isCostTable(table) ? costOf(context.plan, table, id, context.today) : undefined
  return cost ? checkCost(context, cost) : []
}

/** What was found in the words of a record. They rest on nothing else, so it is kept for as long as the record is the same. */
const foundInWords = new WeakMap<Records[TableName], readonly Finding[]>()

function inItsWords(table: TableName, record: Records[TableName]): readonly Finding[] {
  const kept = foundInWords.get(record)
  if (kept) return kept
  const found = [...placeholdersLeft(table, record), ...fewPeopleWritten(table, record)]
  foundInWords.set(record, found)
  return found
}
