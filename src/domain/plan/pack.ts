import { z } from 'zod'
import { Condition } from './condition.ts'
import { PackWorkforce } from './packWorkforce.ts'
import { Indicator } from '../ambitions/indicator.ts'
import { Chain } from '../timetable/chain.ts'
import { Certainty, sourced } from '../values/certainty.ts'
import { PlainDate } from '../values/date.ts'
import { FinancialYear } from '../values/financialYear.ts'
import { Id } from '../values/id.ts'
import { Pence } from '../values/money.ts'

const Reference = z.strictObject({ id: z.string(), title: z.string(), address: z.string() }).readonly()

export const Evidence = z
  .strictObject({ id: Id, title: z.string(), publisher: z.string(), certainty: Certainty })
  .readonly()
export type Evidence = z.infer<typeof Evidence>

export const MenuItem = z
  .strictObject({
    id: Id,
    title: z.string().min(1),
    summary: z.string(),
    evidence: z.array(Id).readonly(),
    costDrivers: z.array(z.string()).readonly(),
    /** A locally defined item needs a written case. */
    needsCase: z.boolean(),
    certainty: Certainty,
  })
  .readonly()
export type MenuItem = z.infer<typeof MenuItem>

export const MenuCategory = z
  .strictObject({
    id: Id,
    title: z.string().min(1),
    summary: z.string(),
    items: z.array(MenuItem).readonly(),
    ...sourced,
  })
  .readonly()
export type MenuCategory = z.infer<typeof MenuCategory>

export const Grant = z
  .strictObject({
    id: Id,
    title: z.string().min(1),
    administrator: z.string(),
    legalBasis: z.string(),
    /** The grant this one is ring-fenced inside, if any. */
    parentId: Id.nullable(),
    eligibility: z.string(),
    payment: z.string(),
    nationalTotal: z
      .strictObject({ amount: Pence, note: z.string(), ...sourced })
      .readonly()
      .nullable(),
    conditions: z.array(Condition).readonly(),
    /** The column of the national allocation spreadsheet that has its sums by authority; not there for a grant it has none of. */
    nationalColumn: z.exactOptional(z.enum(['total', 'drugAndAlcohol'])),
    ...sourced,
  })
  .readonly()
export type Grant = z.infer<typeof Grant>

export const PackDeadline = z
  .strictObject({
    id: Id,
    title: z.string().min(1),
    kind: z.enum(['submission', 'payment', 'return', 'national', 'governance', 'other']),
    /** Empty when no date was found: it is then left for the partnership to fill in. */
    dates: z.array(PlainDate).readonly(),
    rule: z.string(),
    ...sourced,
  })
  .readonly()
export type PackDeadline = z.infer<typeof PackDeadline>

/** A part of the annual plan that people write themselves. */
export const OutlineSection = z
  .strictObject({
    id: Id,
    title: z.string().min(1),
    guidance: z.string(),
    required: z.boolean(),
    wordLimit: z.int().positive().nullable(),
    certainty: Certainty,
  })
  .readonly()
export type OutlineSection = z.infer<typeof OutlineSection>

const ExpectedPartner = z.strictObject({ id: Id, title: z.string().min(1), ...sourced }).readonly()

export const Holiday = z.strictObject({ date: PlainDate, title: z.string(), certainty: Certainty }).readonly()
export type Holiday = z.infer<typeof Holiday>

/** The year's guidance as data: what may be chosen, which money there is, what binds it and what is due when. */
export const Pack = z
  .strictObject({
    id: Id,
    title: z.string().min(1),
    version: z.string().min(1),
    financialYear: FinancialYear,
    asOf: PlainDate,
    /** What people must know before they rely on it, such as that the menu items are a starter set of our own. */
    notice: z.string(),
    categories: z.array(MenuCategory).readonly(),
    evidence: z.array(Evidence).readonly(),
    grants: z.array(Grant).readonly(),
    deadlines: z.array(PackDeadline).readonly(),
    sections: z.array(OutlineSection).readonly(),
    partners: z.array(ExpectedPartner).readonly(),
    holidays: z.array(Holiday).readonly(),
    /** The measures that ambitions can be set by. Packs before had none. */
    indicators: z.array(Indicator).readonly().default([]),
    /** How decisions are usually come to. Packs before version 5 had none. */
    chains: z.array(Chain).readonly().default([]),
    /** Roles, pay bands and on-costs. Packs of the first format had none. */
    workforce: PackWorkforce.default({ roles: [], bands: [], onCosts: [] }),
    references: z.array(Reference).readonly(),
  })
  .readonly()
export type Pack = z.infer<typeof Pack>
