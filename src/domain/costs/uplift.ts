import { noAssumptions, type Assumptions } from './assumptions.ts'
import type { Plan } from '../plan/plan.ts'
import type { CostType } from '../values/costType.ts'
import { billionths, one, roundedHalfAway } from '../values/decimal.ts'
import { pence, type Pence } from '../values/money.ts'

export const assumptionsOf = (plan: Plan): Assumptions => plan.assumptions.get('assumptions') ?? noAssumptions

/** By how much costs of a type rise in the second or third year over the year before, in percent; null while nobody has said. */
export function upliftOf(assumptions: Assumptions, costType: CostType, year: 2 | 3): string | null {
  if (costType === 'staff') return year === 2 ? assumptions.pay2 : assumptions.pay3
  return year === 2 ? assumptions.prices2 : assumptions.prices3
}

/** A full-time salary in the second and third year. */
export function laterSalaries(salary: Pence, { pay2, pay3 }: Assumptions): readonly [Pence, Pence] {
  const second = uplifted(salary, pay2)
  return [second, uplifted(second, pay3)]
}

/** An amount risen by a percentage, rounded half away from nought to the penny. An uplift nobody has said is none. */
export const uplifted = (amount: Pence, percent: string | null): Pence =>
  percent === null
    ? amount
    : pence(roundedHalfAway(BigInt(amount) * (100n * one + billionths(percent)), 100n * one))
