import type { Change, MovablePlan } from '../domain/editing/change.ts'
import type { Exchange } from '../domain/plan/exchange.ts'
import type { Pack } from '../domain/plan/pack.ts'
import type { Plan } from '../domain/plan/plan.ts'
import type { JournalKind, JournalStep } from '../domain/editing/undo.ts'
import type { PlainDate } from '../domain/values/date.ts'
import type { FinancialYear } from '../domain/values/financialYear.ts'
import type { Sheet } from '../domain/sheet/sheet.ts'
import type { PlanCalendar } from '../domain/timetable/planCalendar.ts'
import type { Workbook } from '../domain/workbook/workbook.ts'
import type { WordDocument } from '../domain/documents/blocks.ts'

/** One entry of the journal, before the file numbers and seals it. */
export interface Entry {
  readonly at: string
  readonly person: string
  readonly kind: JournalKind
  /** For undo and redo: the number of the entry undone or done again. */
  readonly target: number | null
  /** The step in people's words, such as "add a need". */
  readonly title: string
  /** What was asked for, as it was asked; none for undo and redo. */
  readonly command: unknown
  readonly change: Change
}

/** What a sealed journal turned out to be when its hash chain was walked. */
export type JournalProof =
  | { readonly intact: true; readonly entries: number; readonly lastHash: string }
  | { readonly intact: false; readonly entries: number; readonly brokenAt: number; readonly reason: string }

/** The last entry of a journal: its number, which is the plan's revision, and the hash that seals everything before it. */
export interface Sealed {
  readonly number: number
  readonly hash: string
}

/** A journal entry as the audit trail tells it. */
export interface TrailEntry extends JournalStep {
  readonly at: string
  readonly person: string
}

/** One plan held in one file. Every method throws a Refusal with a sentence when the file cannot do it. */
export interface PlanFile {
  readonly readOnly: boolean
  load(): { plan: MovablePlan; last: Sealed }
  /** Writes the change and its journal entry in one durable transaction, or does nothing if the file has moved on. */
  commit(revision: number, entry: Entry): Sealed | 'stale'
  last(): Sealed
  trail(): readonly TrailEntry[]
  changeAt(number: number): Change
  /** The plan as it was after that entry, made again out of the journal. Throws a Refusal when it or one before is not there. */
  planAt(number: number): Plan
  prove(): JournalProof
  close(): void
}

/** What can be told of a plan without opening it for work. */
export interface PlanSummary {
  readonly id: string
  readonly fileName: string
  readonly title: string
  readonly authority: string
  readonly financialYear: string
  readonly changedAt: string
  /** Why it cannot be opened, in a sentence; none when it can. */
  readonly problem: string | null
}

/** The plan files a person has, by opaque id. */
export interface Library {
  list(): readonly PlanSummary[]
  /** Makes a new file named after the title; the entry is its first. */
  create(title: string, first: Entry): string
  /** Keeps a copy of a plan file's bytes in the plans folder. Refuses what is not a plan. */
  receive(fileName: string, bytes: Uint8Array): string
  /** Registers a plan file anywhere on this machine. Refuses what is not there or not a plan. */
  register(path: string): string
  open(id: string): PlanFile
  /** Moves a plan to the bin and gives the name it has there. */
  bin(id: string): string
  restore(binned: string): string
}

export interface Authority {
  readonly code: string
  readonly name: string
  readonly region: string
  /** The ONS code it had before its boundary changed: older figures still carry it. */
  readonly previousCode: string | null
}

/** The reference data that comes with the program, checked when it is read. */
export interface ReferenceLibrary {
  packs(): readonly Pack[]
  authorities(): readonly Authority[]
  /** The sample plan without its pack, and the year whose pack belongs to it. */
  sample(): { readonly packYear: FinancialYear; readonly plan: Exchange }
}

export interface Clock {
  /** The instant, as ISO text in UTC. */
  now(): string
  today(): PlainDate
}

/**
 * Reads a spreadsheet that came from outside: .xlsx, .ods or .csv. Throws a Refusal with a sentence that says what to do
 * for one that is too large, damaged, locked with a password or of another kind.
 */
export type SheetReader = (fileName: string, bytes: Uint8Array) => Promise<readonly Sheet[]>

/** Turns a workbook into the bytes of an Excel file. */
export type WorkbookWriter = (workbook: Workbook) => Promise<Uint8Array>

/** Turns the rows of a table into the bytes of a CSV file that no spreadsheet takes for formulas. */
export type CsvWriter = (rows: readonly (readonly string[])[]) => Uint8Array

/** Turns a timetable into the bytes of an iCalendar file. */
export type CalendarWriter = (calendar: PlanCalendar) => Uint8Array

/** Turns a document's blocks into the bytes of a Word file. */
export type WordWriter = (document: WordDocument) => Promise<Uint8Array>

/** A digest of a text as 64 hexadecimal digits: the same for the same text, and for no other that anyone could find. */
export type Digest = (text: string) => string
