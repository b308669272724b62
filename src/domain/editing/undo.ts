/** `make` is the creation of the plan itself, which cannot be undone. */
export type JournalKind = 'make' | 'do' | 'undo' | 'redo'

export interface JournalStep {
  readonly number: number
  readonly kind: JournalKind
  readonly target: number | null
  readonly title: string
}

interface Step {
  readonly number: number
  readonly title: string
}

/** What undo and redo would act on next: worked out from the journal alone, so it survives a restart. */
export class UndoHistory {
  #undo: Step[] = []
  #redo: Step[] = []

  constructor(journal: readonly JournalStep[]) {
    for (const step of journal) this.add(step)
  }

  add({ number, kind, target, title }: JournalStep): void {
    if (kind === 'make') return
    if (kind === 'do') {
      this.#undo.push({ number, title })
      this.#redo = []
    } else if (kind === 'undo') move(this.#undo, this.#redo, target)
    else move(this.#redo, this.#undo, target)
  }

  next(kind: 'undo' | 'redo'): Step | undefined {
    return (kind === 'undo' ? this.#undo : this.#redo).at(-1)
  }
}

function move(from: Step[], to: Step[], target: number | null): void {
  const step = from.pop()
  if (!step || step.number !== target) throw new Error('The journal undoes a step that was not the last one')
  to.push(step)
}
