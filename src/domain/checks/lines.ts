import { quartersOf, type Line } from '../budget.ts'
import { conditionsOf, lineage } from '../lineage.ts'
import { packOf } from '../plan.ts'
import { addUpTo } from '../values/decimal.ts'
import { add, formatPounds } from '../values/money.ts'
import type { CheckContext } from './context.ts'
import { found } from './context.ts'
import type { Finding } from './finding.ts'

const nameOf = (line: Line): string =>
  line.description ? `“${line.description}”` : 'A line with no description'

/** F3, F4, F13, F14 and F21, for one budget line. */
export function checkLine(context: CheckContext, line: Line): Finding[] {
  return [
    ...attributed(line),
    ...sharesMakeAll(line),
    ...quartersMakeYear(line),
    ...eligible(context, line),
    ...ownMoney(context, line),
  ]
}

function attributed(line: Line): Finding[] {
  const at = { table: 'lines', recordId: line.id } as const
  const noSource = line.shares.every((share) => Number(share.weight) === 0)
  return [
    ...(noSource
      ? [
          found('F3', {
            ...at,
            field: 'shares',
            about: 'source',
            problem: `${nameOf(line)} has no funding source`,
            action: 'Choose the source that pays for it.',
          }),
        ]
      : []),
    ...(line.interventionId === null
      ? [
          found('F3', {
            ...at,
            field: 'interventionId',
            about: 'intervention',
            problem: `${nameOf(line)} belongs to no intervention`,
            action: 'Choose the intervention it pays for.',
          }),
        ]
      : []),
  ]
}

function sharesMakeAll(line: Line): Finding[] {
  const weights = line.shares.map((share) => share.weight)
  if (weights.every((weight) => Number(weight) === 0) || addUpTo(weights, '100')) return []
  return [
    found('F13', {
      table: 'lines',
      recordId: line.id,
      field: 'shares',
      problem: `The shares of ${nameOf(line)} are ${weights.map((weight) => `${weight}%`).join(' and ')}, which is not 100%`,
      action: 'Change the shares so that they make 100%. Until then the cost is spread in proportion.',
    }),
  ]
}

function quartersMakeYear(line: Line): Finding[] {
  const quarters = add(...quartersOf(line))
  if (quarters === line.amount) return []
  return [
    found('F14', {
      table: 'lines',
      recordId: line.id,
      field: 'amount',
      problem: `The quarters of ${nameOf(line)} make ${formatPounds(quarters)}, but its year is ${formatPounds(line.amount)}`,
      action: 'Correct a quarter or the year so that they agree.',
    }),
  ]
}

/** A wider grant that is not counted in the plan cannot pay for its lines: totals and positions would disagree. */
function ownMoney({ plan }: CheckContext, line: Line): Finding[] {
  return line.shares
    .map((share) => plan.sources.get(share.sourceId))
    .filter((source) => source?.inPlan === false)
    .map((source) =>
      found('F21', {
        table: 'lines',
        recordId: line.id,
        field: 'shares',
        about: source?.id ?? '',
        problem: `${nameOf(line)} is charged to ${source?.name ?? 'a grant'}, which is not counted in this plan`,
        action:
          'Charge it to a ring-fence inside that grant, or count the grant towards this plan under Funding.',
      }),
    )
}

function eligible({ plan }: CheckContext, line: Line): Finding[] {
  const intervention = line.interventionId === null ? undefined : plan.interventions.get(line.interventionId)
  const itemId = intervention?.itemId ?? null
  if (!intervention || itemId === null) return []
  const around = line.shares
    .filter((share) => Number(share.weight) > 0)
    .flatMap((share) => lineage(plan, share.sourceId))
  return [...new Set(around)].flatMap((source) =>
    conditionsOf(plan, source)
      .filter((condition) => condition.kind === 'onlyItems' && !condition.items.includes(itemId))
      .map((condition) =>
        found('F4', {
          table: 'lines',
          recordId: line.id,
          field: 'shares',
          about: source.id,
          problem: `${source.name} cannot pay for “${intervention.title}”: ${condition.text}`,
          action: 'Move the line to another source, or to an intervention that this money is for.',
          rule: `${packOf(plan).title}${condition.source ? `, ${condition.source}` : ''}`,
          certainty: condition.certainty,
        }),
      ),
  )
}
