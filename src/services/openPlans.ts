import type { PlanView } from '../contract/views.ts'
import { Refusal } from '../domain/refusal.ts'
import { PlanSession } from './planSession.ts'
import type { Clock, Library } from './ports.ts'

/** The plans that are open, each held by one session however many windows show it. */
export class OpenPlans {
  readonly #library: Library
  readonly #clock: Clock
  readonly #person: string
  readonly #sessions = new Map<string, PlanSession>()

  constructor(library: Library, clock: Clock, person: string) {
    this.#library = library
    this.#clock = clock
    this.#person = person
  }

  session(id: string): PlanSession {
    const open = this.#sessions.get(id)
    if (open) return open
    const session = new PlanSession(id, this.#library.open(id), this.#clock, this.#person)
    this.#sessions.set(id, session)
    return session
  }

  /** The plan as it is now, opened anew when its file was replaced under the session. */
  view(id: string): PlanView {
    try {
      return this.session(id).view()
    } catch (error) {
      if (!(error instanceof Refusal && error.code === 'gone')) throw error
      this.close(id)
      return this.session(id).view()
    }
  }

  close(id: string): void {
    this.#sessions.get(id)?.close()
    this.#sessions.delete(id)
  }

  closeAll(): void {
    for (const id of [...this.#sessions.keys()]) this.close(id)
  }
}
