import { z } from 'zod'
import {
  ActualsRow,
  EnteredAmount,
  RefusedAmount,
  SpentMeaning,
  TakenQuarter,
} from '../domain/actualsImport.ts'
import { SingleCommand } from '../domain/command.ts'
import { mostRows, SheetRows } from '../domain/sheet.ts'
import { PlainDate } from '../domain/values/date.ts'
import { Id } from '../domain/values/id.ts'
import { Pence } from '../domain/values/money.ts'
import { text, title } from '../domain/values/text.ts'
import { ControlTotals } from './gridViews.ts'

export const ActualsRows = z.array(ActualsRow).max(mostRows)

/** A sheet of what was spent, and what somebody has said that names in it mean. */
export const ActualsSheet = {
  sheet: SheetRows,
  meanings: z.array(SpentMeaning).max(mostRows).default([]),
} as const

/** What would become of what was spent. Nothing has been changed yet. */
export const ActualsPreview = z.strictObject({
  /** To be run as one `batch`. None when nothing would change. */
  commands: z.array(SingleCommand),
  /** What each amount becomes, and what cannot be taken: the first 500 of each. */
  changes: z.array(EnteredAmount),
  refused: z.array(RefusedAmount),
  /** How many there are besides those. */
  more: z.int(),
  moreRefused: z.int(),
  /** How many amounts were rounded to the penny, and what the rows come to. */
  rounded: z.int(),
  control: ControlTotals,
  /** Of a sheet, the heading under which each quarter was found, and sentences about columns and rows that are not taken. */
  taken: z.array(TakenQuarter),
  leftOut: z.array(z.string()),
  /** Names that mean nothing in the plan, or more than one thing, each once: the first 500, and how many there are besides. */
  unknown: z.array(z.strictObject({ name: z.string(), rows: z.int() })),
  moreUnknown: z.int(),
})

/** How a departure from the approved version is recorded; what it moves is worked out. */
export const ReprofileInput = {
  title,
  reason: text(2_000),
  approval: text(500),
  approvedOn: PlainDate.nullable(),
} as const

const MoveView = z.strictObject({
  figure: z.string(),
  label: z.string(),
  before: Pence,
  after: Pence,
  /** After less before. */
  difference: Pence,
})
export type MoveView = z.infer<typeof MoveView>

/** Where the plan stands against the version that was approved, and what was recorded of it. */
export const DeparturesView = z.strictObject({
  /** None while no version is approved. */
  versionId: Id.nullable(),
  departures: z.array(MoveView),
  /** Whether the last re-profile says all of it. */
  logged: z.boolean(),
  /** What each recorded re-profile moved, by its id. */
  log: z.record(z.string(), z.array(MoveView)),
})
export type DeparturesView = z.infer<typeof DeparturesView>
