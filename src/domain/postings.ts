import { quartersOf, type Line } from './budget.ts'
import type { Source } from './funding.ts'
import { isOutermost, lineage } from './lineage.ts'
import { lineParts } from './lineParts.ts'
import type { Posting } from './ledger.ts'
import { packOf, type Plan } from './plan.ts'
import { figure } from './values/figure.ts'
import { quarters } from './values/financialYear.ts'

/** What a budget line adds to the figures of the plan, its sources and the grants around them, and its intervention. */
export function linePostings(plan: Plan, line: Line): readonly Posting[] {
  const inQuarters = quartersOf(line)
  const intervention = line.interventionId === null ? undefined : plan.interventions.get(line.interventionId)
  const categoryId = intervention ? categoryOf(plan, intervention.itemId) : null
  const parts = lineParts(line)
  return [
    ...yearAndQuarters(figure.planned, line.amount, inQuarters),
    { figure: figure.costTypePlanned(line.costType), amount: line.amount },
    ...(parts.length === 0 ? [{ figure: figure.unfunded, amount: line.amount }] : []),
    ...(intervention
      ? yearAndQuarters(
          (quarter) => figure.interventionPlanned(intervention.id, quarter),
          line.amount,
          inQuarters,
        )
      : []),
    ...(categoryId === null
      ? []
      : yearAndQuarters((quarter) => figure.categoryPlanned(categoryId, quarter), line.amount, inQuarters)),
    ...parts.flatMap((part) =>
      lineage(plan, part.sourceId).flatMap((source) => [
        ...yearAndQuarters((quarter) => figure.sourcePlanned(source.id, quarter), part.amount, part.quarters),
        ...(categoryId === null
          ? []
          : [{ figure: figure.sourceCategoryPlanned(source.id, categoryId), amount: part.amount }]),
      ]),
    ),
  ].filter((posting) => posting.amount !== 0)
}

/** What a source adds: its allocation to its own figure and, when it is the outermost of the plan's money, to the plan's. */
export function sourcePostings(plan: Plan, source: Source): readonly Posting[] {
  if (source.allocation === null) return []
  return [
    { figure: figure.sourceAvailable(source.id), amount: source.allocation },
    ...(isOutermost(plan, source) ? [{ figure: figure.available, amount: source.allocation }] : []),
  ]
}

/** The category of the menu an item stands in; none when the pack does not have it. */
export function categoryOf(plan: Plan, itemId: string | null): string | null {
  if (itemId === null) return null
  return packOf(plan).categories.find((each) => each.items.some((item) => item.id === itemId))?.id ?? null
}

function yearAndQuarters(
  name: (quarter?: (typeof quarters)[number]) => string,
  year: number,
  parts: readonly number[],
): Posting[] {
  return [
    { figure: name(), amount: year },
    ...quarters.map((quarter) => ({ figure: name(quarter), amount: parts[quarter - 1] ?? 0 })),
  ]
}
