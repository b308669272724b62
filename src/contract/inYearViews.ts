import { z } from 'zod'
import {
  ActualsRow,
  EnteredAmount,
  RefusedAmount,
  SpentMeaning,
  TakenQuarter,
} from '../domain/sheet/actualsImport.ts'
import { SingleCommand } from '../domain/editing/command.ts'
import { HiddenColumns, HiddenRows, mostRows, SheetRows } from '../domain/sheet/sheet.ts'
import { PlainDate } from '../domain/values/date.ts'
import { Id } from '../domain/values/id.ts'
import { Pence } from '../domain/values/money.ts'
import { text, title } from '../domain/values/text.ts'
import { ControlTotals } from './gridViews.ts'

export const ActualsRows = z.array(ActualsRow).max(mostRows)

/** A sheet of what was spent, and what somebody has said that names in it mean. */
export const ActualsSheet = {
  sheet: SheetRows,
  /** What the sheet is called: it may say that it is a plan, or of another year. */
  name: z.string().max(1_000).default(''),
  meanings: z.array(SpentMeaning).max(mostRows).default([]),
  /** Rows and columns that the sheet does not show, counted from 0, and whether such rows are left out. */
  hiddenRows: HiddenRows.default([]),
  hiddenColumns: HiddenColumns.default([]),
  skipHidden: z.boolean().default(false),
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
  /** Which rows the sheet hides, what they come to, and whether they are taken; empty where it hides none. */
  hidden: z.string(),
  /** Sentences that the person should read first. */
  told: z.array(z.string()),
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
  /** Whether the state before, and the one after, hold what it is of, and can explain it. */
  explained: z.strictObject({ before: z.boolean(), after: z.boolean() }),
})
export type MoveView = z.infer<typeof MoveView>

const MovesView = z.strictObject({
  /** What sources have, and what is planned on them and for interventions. */
  figures: z.array(MoveView),
  /** What is planned for each cost by quarter: the first 500. */
  costs: z.array(MoveView),
  /** How many there are besides those. */
  moreCosts: z.int(),
  /** What the log does not keep of it, or may not have kept, in a sentence; empty where it has all. */
  notKept: z.string(),
})
export type MovesView = z.infer<typeof MovesView>

/** Where the plan stands against the version that was approved, and what was recorded of it. */
export const DeparturesView = z.strictObject({
  /** None while no version is approved. */
  versionId: Id.nullable(),
  departures: MovesView,
  /** Whether the last re-profile says all of it. */
  logged: z.boolean(),
  /** What each recorded re-profile moved, by its id. */
  log: z.record(z.string(), MovesView),
})
export type DeparturesView = z.infer<typeof DeparturesView>

/** What is to be known besides the figures of what may have to be given back. */
export const ReturnsView = z.strictObject({
  /** Of each source, in sentences without a full stop; empty where there is nothing to be said. */
  sources: z.record(
    z.string(),
    z.strictObject({
      /** That nobody has said whether what is left of it may be carried over. */
      unsaid: z.string(),
      /** What to check about the rule that binds it. */
      toCheck: z.string(),
    }),
  ),
  /** What is at risk at the least, where that is not known of every source; empty where it is. */
  whole: z.string(),
})
export type ReturnsView = z.infer<typeof ReturnsView>
