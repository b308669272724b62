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

  /** A plan as it is now, whoever changed it; opened anew when its file was replaced under the session. */
  upToDate(id: string): PlanSession {
    const session = this.session(id)
    try {
      session.catchUp()
      return session
    } catch (error) {
      if (!(error instanceof Refusal && error.code === 'gone')) throw error
      this.close(id)
      return this.session(id)
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
