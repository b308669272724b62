import type { PlanUpdate, PlanView } from '../contract/views.ts'
import { applyChange, invert, type Change, type MovablePlan } from '../domain/editing/change.ts'
import { decide, type Command } from '../domain/editing/command.ts'
import { toExchange } from '../domain/plan/exchange.ts'
import type { Plan } from '../domain/plan/plan.ts'
import { Reckoning } from '../domain/figures/reckoning.ts'
import { Refusal } from '../domain/refusal.ts'
import { taskList } from '../domain/timetable/taskList.ts'
import { UndoHistory, type JournalKind } from '../domain/editing/undo.ts'
import type { PlainDate } from '../domain/values/date.ts'
import type { RestoreVersion } from '../domain/editing/versionCommands.ts'
import type { Clock, Entry, PlanFile, Sealed, TrailEntry, JournalProof } from './ports.ts'
import { stepDates } from './stepDates.ts'

/** One open plan. Every change is decided by the domain, written to the file, and only then seen. */
export class PlanSession {
  readonly #id: string
  readonly #file: PlanFile
  readonly #clock: Clock
  readonly #person: string
  #plan: MovablePlan
  #last: Sealed
  #history: UndoHistory
  #reckoning: Reckoning
  /** A new day has come of which no page was told yet. */
  #dayTurned = false

  constructor(id: string, file: PlanFile, clock: Clock, person: string) {
    this.#id = id
    this.#file = file
    this.#clock = clock
    this.#person = person
    ;({ plan: this.#plan, last: this.#last } = file.load())
    this.#history = new UndoHistory(file.trail())
    this.#reckoning = new Reckoning(this.#plan, clock.today())
    this.#reckoning.takeMoved()
  }

  get plan(): Plan {
    return this.#plan
  }

  get last(): Sealed {
    return this.#last
  }

  get today(): PlainDate {
    return this.#reckoning.today
  }

  /** Figures and findings. */
  get reckoning(): Reckoning {
    return this.#reckoning
  }

  /** Looks whether somebody else has changed the file meanwhile, and what day it is. For whoever is about to read. */
  catchUp(): void {
    if (this.#file.last().number !== this.#last.number) this.#reload()
    this.#keepToToday()
  }

  /** Everything a page needs to show the plan as it is. */
  view(): PlanView {
    this.catchUp()
    this.#reckoning.takeMoved()
    this.#dayTurned = false
    return {
      id: this.#id,
      revision: this.#last.number,
      readOnly: this.#file.readOnly,
      today: this.today,
      tables: toExchange(this.#plan).tables,
      figures: Object.fromEntries(this.#reckoning.figures()),
      findings: Object.fromEntries(
        [...this.#reckoning.findings.records()].map((key) => [key, [...this.#reckoning.findings.about(key)]]),
      ),
      tasks: [...taskList(this.#plan, this.#reckoning.findings)],
      stepDates: stepDates(this.#plan, this.today),
      ...this.#undoAndRedo(),
    }
  }

  execute(revision: number, command: Command): PlanUpdate {
    this.#refuseStale(revision)
    const { title, change } = decide(this.#plan, command)
    if (change.length === 0) return this.#update([])
    return this.#commit('do', null, title, command, change)
  }

  /** Makes a change worked out beforehand; what it does cannot be told from the plan and the command alone. */
  make(revision: number, title: string, command: RestoreVersion, change: Change): PlanUpdate {
    this.#refuseStale(revision)
    if (change.length === 0) return this.#update([])
    return this.#commit('do', null, title, command, change)
  }

  /** The plan as it was after that entry of the journal. Costs the whole journal up to it. */
  planAt(entry: number): Plan {
    return this.#file.planAt(entry)
  }

  /** The instant it is, and who works here. */
  stamp(): { readonly at: string; readonly person: string } {
    return { at: this.#clock.now(), person: this.#person }
  }

  undo(revision: number): PlanUpdate {
    return this.#replay(revision, 'undo')
  }

  redo(revision: number): PlanUpdate {
    return this.#replay(revision, 'redo')
  }

  trail(): readonly TrailEntry[] {
    return this.#file.trail()
  }

  prove(): JournalProof {
    return this.#file.prove()
  }

  close(): void {
    this.#file.close()
  }

  #replay(revision: number, kind: 'undo' | 'redo'): PlanUpdate {
    this.#refuseStale(revision)
    const step = this.#history.next(kind)
    if (!step) throw new Refusal(`nothing-to-${kind}`, `There is nothing to ${kind}`)
    const original = this.#file.changeAt(step.number)
    return this.#commit(kind, step.number, step.title, null, kind === 'undo' ? invert(original) : original)
  }

  #commit(
    kind: JournalKind,
    target: number | null,
    title: string,
    command: Command | RestoreVersion | null,
    change: Change,
  ): PlanUpdate {
    const entry: Entry = { kind, target, title, command, change, ...this.stamp() }
    const sealed = this.#file.commit(this.#last.number, entry)
    if (sealed === 'stale') {
      this.#reload()
      throw stale()
    }
    this.#last = sealed
    this.#history.add({ number: sealed.number, kind, target, title })
    applyChange(this.#plan, change)
    this.#reckoning.follow(change)
    return this.#update(change)
  }

  #update(change: Change): PlanUpdate {
    this.#keepToToday()
    const { figures, findings } = this.#reckoning.takeMoved()
    const datesMoved =
      this.#dayTurned ||
      change.some(({ table }) => table === 'steps' || table === 'closures' || table === 'packs')
    this.#dayTurned = false
    return {
      revision: this.#last.number,
      today: this.today,
      records: change.map(({ table, id, after }) => ({ table, id, after })),
      figures: Object.fromEntries(figures),
      findings: Object.fromEntries(
        [...findings].map((key) => [key, [...this.#reckoning.findings.about(key)]]),
      ),
      tasks: [...taskList(this.#plan, this.#reckoning.findings)],
      stepDates: datesMoved ? stepDates(this.#plan, this.today) : null,
      ...this.#undoAndRedo(),
    }
  }

  #undoAndRedo(): { undo: string | null; redo: string | null } {
    return {
      undo: this.#history.next('undo')?.title ?? null,
      redo: this.#history.next('redo')?.title ?? null,
    }
  }

  #refuseStale(revision: number): void {
    if (revision === this.#last.number) return
    this.catchUp()
    throw stale()
  }

  #reload(): void {
    ;({ plan: this.#plan, last: this.#last } = this.#file.load())
    this.#history = new UndoHistory(this.#file.trail())
    this.#reckoning = new Reckoning(this.#plan, this.#clock.today())
  }

  /** A program left open overnight must not go on as if it were yesterday. */
  #keepToToday(): void {
    const today = this.#clock.today()
    if (today === this.today) return
    this.#reckoning.turnTo(today)
    this.#dayTurned = true
  }
}

const stale = () =>
  new Refusal('stale', 'This plan was changed in another window or by someone else. You now see it as it is')
