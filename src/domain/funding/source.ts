import { z } from 'zod'
import { Condition } from '../plan/condition.ts'
import { PlainDate } from '../values/date.ts'
import { lastDay, yearAfter, type FinancialYear } from '../values/financialYear.ts'
import { Id } from '../values/id.ts'
import { Amount, NotNegative, noMoney, type Pence } from '../values/money.ts'
import { text, title } from '../values/text.ts'

const Certain = z.enum(['confirmed', 'indicative'])

/** What a source is to bring in a year after the plan's own; nearly always indicative. */
const LaterAllocation = z
  .strictObject({
    amount: NotNegative.nullable(),
    certainty: Certain,
    letter: text(500),
    letterDate: PlainDate.nullable(),
  })
  .readonly()
const notTold: z.infer<typeof LaterAllocation> = {
  amount: null,
  certainty: 'indicative',
  letter: '',
  letterDate: null,
}

/** Money the plan may rest on: a grant of the pack or a local one, or a ring-fence inside another source. */
export const Source = z
  .strictObject({
    id: Id,
    position: z.number(),
    name: title,
    /** The pack's grant whose conditions bind it; none for local money. */
    grantId: Id.nullable(),
    /** The source this one is ring-fenced inside. What is planned here counts towards that one too. */
    parentId: Id.nullable(),
    /** False for a wider grant shown only because a ring-fence lies inside it: its other uses are not this plan's. */
    inPlan: z.boolean(),
    /** The year's allocation; blank while it is not known. */
    allocation: NotNegative.nullable(),
    certainty: Certain,
    /** An indicative sum that the council accepted in writing as the basis of the plan. */
    accepted: z.boolean(),
    /** The letter or circular the allocation came in, and its date. */
    letter: text(500),
    letterDate: PlainDate.nullable(),
    /** What was spent from this source on drugs and alcohol in 2020-21, where that has to be kept up. */
    baseline: NotNegative.nullable(),
    startDate: PlainDate.nullable(),
    endDate: PlainDate.nullable(),
    /** The allocations of the second and third year. */
    laterYears: z.tuple([LaterAllocation, LaterAllocation]).readonly().default([notTold, notTold]),
    /** Money left from the year before that is brought into this one. Counts once its approval is named. */
    carriedForward: NotNegative.nullable().default(null),
    /** The letter or minute that approved it. */
    carryApproval: text(500).default(''),
    /** That the body this money requires its receivers to belong to has been joined. */
    membershipConfirmed: z.boolean().default(false),
    /** Conditions the partnership knows of besides those of the pack, from its own letter or agreement. */
    conditions: z.array(Condition).max(50).readonly().default([]),
  })
  .readonly()
export type Source = z.infer<typeof Source>

/** What a partner pays into a source of a pooled budget, on top of its allocation. Counts once it is confirmed. */
export const Contribution = z
  .strictObject({
    id: Id,
    position: z.number(),
    sourceId: Id.nullable(),
    partner: text(300),
    amount: NotNegative.nullable(),
    confirmed: z.boolean(),
    /** What confirms it, such as an agreement or letter. */
    letter: text(500),
  })
  .readonly()
export type Contribution = z.infer<typeof Contribution>

/** One instalment in which a source is paid, where its date is known. */
export const Receipt = z
  .strictObject({
    id: Id,
    position: z.number(),
    sourceId: Id.nullable(),
    date: PlainDate.nullable(),
    amount: Amount.nullable(),
    received: z.boolean(),
    note: text(500),
  })
  .readonly()
export type Receipt = z.infer<typeof Receipt>

/** The last day of the money as far as anyone was told: its own end, unless a later year's allocation has been told. */
export function moneyUntil({ endDate, laterYears }: Source, year: FinancialYear): PlainDate | null {
  if (endDate === null) return null
  const told = laterYears.findLastIndex(({ amount }) => amount !== null && amount > 0)
  const last = told === -1 ? endDate : lastDay(yearAfter(year, told + 1))
  return last > endDate ? last : endDate
}

/** Carried-forward money that may be counted on: it has been approved. */
export const approvedCarry = ({ carriedForward, carryApproval }: Source): Pence =>
  carryApproval.trim() === '' ? noMoney : (carriedForward ?? noMoney)
