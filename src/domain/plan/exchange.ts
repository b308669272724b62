import { z } from 'zod'
import { emptyPlan, tableNames, tables, type Plan } from './plan.ts'
import { brokenReferences } from '../editing/references.ts'
import { Refusal } from '../refusal.ts'

/** A whole plan as JSON: every table as a list of records. Documented in docs/exchange-format.md and its JSON Schema. */
export const Exchange = z
  .strictObject({
    format: z.literal('ringfence-plan', 'This is not a plan in the exchange format of Ringfence'),
    formatVersion: z.literal(1, 'This file is in a newer exchange format. Update Ringfence to read it'),
    tables: z
      .strictObject({
        packs: z.array(tables.packs).max(1),
        plan: z.array(tables.plan).length(1),
        members: z.array(tables.members),
        needs: z.array(tables.needs),
        sources: z.array(tables.sources),
        interventions: z.array(tables.interventions),
        lines: z.array(tables.lines),
        steps: z.array(tables.steps),
        closures: z.array(tables.closures),
        sections: z.array(tables.sections),
        overrides: z.array(tables.overrides),
        // Tables added since the first format: a file written before has none of them.
        ambitions: z.array(tables.ambitions).default([]),
        contributions: z.array(tables.contributions).default([]),
        receipts: z.array(tables.receipts).default([]),
        posts: z.array(tables.posts).default([]),
        training: z.array(tables.training).default([]),
        assumptions: z.array(tables.assumptions).max(1).default([]),
        actuals: z.array(tables.actuals).default([]),
        variances: z.array(tables.variances).default([]),
        inYear: z.array(tables.inYear).max(1).default([]),
        reprofiles: z.array(tables.reprofiles).default([]),
        scenarios: z.array(tables.scenarios).default([]),
        versions: z.array(tables.versions).default([]),
      })
      .readonly(),
  })
  .readonly()
export type Exchange = z.infer<typeof Exchange>

export const toExchange = (plan: Plan): Exchange => ({
  format: 'ringfence-plan',
  formatVersion: 1,
  tables: Object.fromEntries(
    tableNames.map((table) => [table, [...plan[table].values()]]),
  ) as Exchange['tables'],
})

/** Reads a plan out of its exchange form. Refuses, naming the record, when an id stands twice or points nowhere. */
export function fromExchange(exchange: Exchange): Plan {
  const plan = emptyPlan()
  for (const table of tableNames) {
    const records = plan[table] as Map<string, { id: string }>
    for (const record of exchange.tables[table]) {
      if (records.has(record.id))
        throw new Refusal(
          'bad-plan',
          `There are two records called ${record.id} in ${table}. Give each its own id`,
        )
      records.set(record.id, record)
    }
  }
  const [broken] = brokenReferences(plan)
  if (broken) throw new Refusal('bad-plan', broken)
  return plan
}
