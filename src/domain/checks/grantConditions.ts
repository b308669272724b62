import type { Condition, PartOfMoney } from '../plan/condition.ts'
import type { Source } from '../funding/source.ts'
import { conditionsOf } from '../funding/lineage.ts'
import { packOf, type Plan } from '../plan/plan.ts'
import { costTypeTitles } from '../values/costType.ts'
import { billionths, one } from '../values/decimal.ts'
import { figure } from '../values/figure.ts'
import { formatPounds, pence } from '../values/money.ts'
import type { CheckContext } from './context.ts'
import { found } from './context.ts'
import type { Finding } from './finding.ts'
import { ruleOf } from './ruleOf.ts'

const at = (source: Source, field: string) => ({ table: 'sources', recordId: source.id, field }) as const

/** F8: the allocation is a floor. What was carried forward or contributed on top of it is not. */
export function floorReached({ plan, ledger }: CheckContext, source: Source): Finding[] {
  const condition = conditionsOf(plan, source).find(({ kind }) => kind === 'spendAtLeastAllocation')
  const floor = source.allocation ?? pence(0)
  const short = floor - ledger.total(figure.sourcePlanned(source.id))
  if (!condition || short <= 0) return []
  return [
    found('F8', {
      ...at(source, 'allocation'),
      problem: `${formatPounds(pence(short))} of ${source.name}’s allocation is not planned, and all of the allocation has to be spent on drugs and alcohol`,
      action: 'Plan the rest, or correct the allocation.',
      ...ruleOf(plan, source, condition),
    }),
  ]
}

/** F17: money for members of a body only. Asked once, of the source that has the condition. */
export function membershipConfirmed({ plan }: CheckContext, source: Source): Finding[] {
  const condition = conditionsOf(plan, source).find((each) => each.kind === 'membership')
  if (!condition || source.membershipConfirmed) return []
  const body = condition.body === '' ? 'the body it names' : condition.body
  return [
    found('F17', {
      ...at(source, 'membershipConfirmed'),
      problem: `${source.name} is for members only, and nobody has confirmed membership of: ${body}`,
      action: 'Confirm it once the agreement is signed, or find out before the money is relied on.',
      ...ruleOf(plan, source, condition),
    }),
  ]
}

type ShareLimit = Extract<Condition, { kind: 'shareCap' | 'shareFloor' }>

/**
 * F5 and F6: no more, or no less, than a share of what is planned on a source for a category or a type of cost. Where two
 * conditions limit one part the later one binds, so the partnership's own letter goes before the guidance pack.
 */
export function sharesKept(context: CheckContext, source: Source): Finding[] {
  const limits = conditionsOf(context.plan, source).filter(
    (each) => each.kind === 'shareCap' || each.kind === 'shareFloor',
  )
  const binding = new Map(limits.map((limit) => [`${limit.kind} ${aboutOf(limit.part)}`, limit]))
  return [...binding.values()].flatMap((limit) => shareKept(context, source, limit))
}

function shareKept({ plan, ledger }: CheckContext, source: Source, limit: ShareLimit): Finding[] {
  const planned = ledger.total(figure.sourcePlanned(source.id))
  const spent = ledger.total(figureOf(source, limit.part))
  const out = beyond(limit, spent, planned)
  if (planned <= 0 || out <= 0n) return []
  const title = titleOf(plan, limit.part)
  const sums = `${formatPounds(spent)} of the ${formatPounds(planned)} planned on ${source.name} is for “${title}”, ${formatPounds(pence(Number(out)))}`
  const particulars = { ...at(source, 'conditions'), about: aboutOf(limit.part) }
  return limit.kind === 'shareCap'
    ? [
        found('F5', {
          ...particulars,
          problem: `${sums} more than the ${limit.percent}% allowed`,
          action: 'Move some of it to another source, or plan more of this money on other things.',
          ...ruleOf(plan, source, limit),
        }),
      ]
    : [
        found('F6', {
          ...particulars,
          problem: `${sums} less than the ${limit.percent}% asked for`,
          action: 'Plan more of this money on it.',
          ...ruleOf(plan, source, limit),
        }),
      ]
}

/** By how many pence a limit is broken, exactly, a part of a penny counting as one; nought or less when it is kept. */
function beyond({ kind, percent }: ShareLimit, spent: number, planned: number): bigint {
  const whole = 100n * one
  const difference = BigInt(spent) * whole - BigInt(planned) * billionths(percent)
  const out = kind === 'shareCap' ? difference : -difference
  return out <= 0n ? 0n : (out + whole - 1n) / whole
}

const figureOf = ({ id }: Source, part: PartOfMoney): string =>
  part.by === 'category'
    ? figure.sourceCategoryPlanned(id, part.categoryId)
    : figure.sourceCostTypePlanned(id, part.costType)

const aboutOf = (part: PartOfMoney): string =>
  `${part.by}:${part.by === 'category' ? part.categoryId : part.costType}`

const titleOf = (plan: Plan, part: PartOfMoney): string =>
  part.by === 'costType'
    ? costTypeTitles[part.costType]
    : (packOf(plan).categories.find(({ id }) => id === part.categoryId)?.title ?? part.categoryId)
