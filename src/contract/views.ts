import { z } from 'zod'
import { Urgency } from '../domain/timetable/calendar.ts'
import { Finding } from '../domain/checks/finding.ts'
import { Exchange } from '../domain/plan/exchange.ts'
import { tables, type TableName } from '../domain/plan/plan.ts'
import { Task } from '../domain/timetable/taskList.ts'
import { PlainDate } from '../domain/values/date.ts'
import { FinancialYear } from '../domain/values/financialYear.ts'
import { Pence } from '../domain/values/money.ts'

const TableNames = z.enum(Object.keys(tables) as [TableName, ...TableName[]])

/** The opaque name by which a page speaks of a plan; never a path. */
export const PlanId = z.string().regex(/^[\w-]{1,64}$/, 'This is not the id of a plan')

export const PlanSummary = z.strictObject({
  id: PlanId,
  fileName: z.string(),
  title: z.string(),
  authority: z.string(),
  financialYear: z.string(),
  changedAt: z.string(),
  problem: z.string().nullable(),
})
export type PlanSummary = z.infer<typeof PlanSummary>

export const PackSummary = z.strictObject({
  id: z.string(),
  title: z.string(),
  version: z.string(),
  financialYear: FinancialYear,
  notice: z.string(),
})
export type PackSummary = z.infer<typeof PackSummary>

export const AuthorityView = z.strictObject({ code: z.string(), name: z.string(), region: z.string() })
export type AuthorityView = z.infer<typeof AuthorityView>

/** Derived figures by name (domain/values/figure.ts), in pence. One that is not there is nought; null is not known yet. */
const Figures = z.record(z.string(), Pence.nullable())

/** The worked-out date of a step and how pressing it is. */
export const StepDate = z.strictObject({ date: PlainDate.nullable(), urgency: Urgency, reason: z.string() })
export type StepDate = z.infer<typeof StepDate>
export const StepDates = z.record(z.string(), StepDate)
export type StepDates = z.infer<typeof StepDates>

/** What undo and redo would do next, in words; null when there is nothing. */
const history = { undo: z.string().nullable(), redo: z.string().nullable() }

/** Everything a page shows of a plan when it opens it. */
export const PlanView = z.strictObject({
  id: PlanId,
  revision: z.int(),
  readOnly: z.boolean(),
  today: PlainDate,
  tables: Exchange.def.innerType.shape.tables,
  figures: Figures,
  findings: z.record(z.string(), z.array(Finding)),
  tasks: z.array(Task),
  stepDates: StepDates,
  ...history,
})
export type PlanView = z.infer<typeof PlanView>

/** What one step moved: only this is sent to the page after an edit. */
export const PlanUpdate = z.strictObject({
  revision: z.int(),
  today: PlainDate,
  records: z.array(z.strictObject({ table: TableNames, id: z.string(), after: z.unknown() })),
  figures: Figures,
  /** By the record they are about, as `table/id`; an empty list clears what was found before. */
  findings: z.record(z.string(), z.array(Finding)),
  tasks: z.array(Task),
  /** Null when no date moved. */
  stepDates: StepDates.nullable(),
  ...history,
})
export type PlanUpdate = z.infer<typeof PlanUpdate>

export const TrailEntry = z.strictObject({
  number: z.int(),
  kind: z.enum(['make', 'do', 'undo', 'redo']),
  target: z.int().nullable(),
  title: z.string(),
  at: z.string(),
  person: z.string(),
})
export type TrailEntry = z.infer<typeof TrailEntry>

export const JournalProof = z.discriminatedUnion('intact', [
  z.strictObject({ intact: z.literal(true), entries: z.int(), lastHash: z.string() }),
  z.strictObject({ intact: z.literal(false), entries: z.int(), brokenAt: z.int(), reason: z.string() }),
])

export const FigureView = z.strictObject({
  name: z.string(),
  label: z.string(),
  /** Null while it is not known. */
  pence: Pence.nullable(),
  /** The same amount as people read it; `not known` where it is not. */
  pounds: z.string(),
})

export const CheckReport = z.strictObject({
  stage: z.enum(['drafting', 'signOff']),
  stops: z.int(),
  warnings: z.int(),
  notes: z.int(),
  findings: z.array(Finding.def.innerType.extend({ overridden: z.string().nullable() })),
})
export type CheckReport = z.infer<typeof CheckReport>

export { DocumentName } from '../domain/values/documentName.ts'

/** A file made by the program, for the shell to save where the person says. */
export const MadeFile = z.strictObject({ fileName: z.string(), mediaType: z.string(), base64: z.string() })
export type MadeFile = z.infer<typeof MadeFile>
