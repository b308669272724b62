import { useEffect, useState } from 'react'
import type { PlanStore } from '../stores/planStore.ts'
import { usePlan } from '../stores/usePlan.ts'

/** How long after the last keystroke what was typed is saved, in milliseconds. Leaving the field saves at once. */
const pause = 600

/** Sends a text on its way to disk: a sentence at once when it cannot be read, or a promise that rejects with one. */
export type Save = (text: string) => Promise<void> | string

export interface Draft {
  readonly text: string
  readonly problem: string | null
  readonly type: (text: string) => void
  readonly leave: () => void
  /** Puts back what is saved. */
  readonly revert: () => void
}

/**
 * What is being typed into a field, and its way to disk. `saved` is the field's text as the plan has it. When it cannot
 * be saved the sentence is shown beside the field, and what was typed stays there to be put right.
 */
export function useAutosave(saved: string, save: Save): Draft {
  const store = usePlan()
  const [draft, setDraft] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [typing] = useState(() => new Typing(store, setDraft, setProblem))
  useEffect(() => {
    typing.follow(saved, save)
  })
  // A field that goes away, as when the page is left, takes what was typed with it to disk.
  useEffect(
    () => () => {
      typing.end()
    },
    [typing],
  )
  return {
    text: draft ?? saved,
    problem,
    type: (text) => {
      typing.type(text)
    },
    leave: () => {
      typing.send()
    },
    revert: () => {
      typing.revert()
    },
  }
}

/** One field's typing between the first keystroke and the disk. */
class Typing {
  #saved = ''
  #save: Save = () => ''
  readonly #store: PlanStore
  readonly #show: (draft: string | null) => void
  readonly #tell: (problem: string | null) => void
  #text: string | null = null
  #timer = 0
  #release: (() => void) | null = null
  #admit: (() => void) | null = null

  constructor(
    store: PlanStore,
    show: (draft: string | null) => void,
    tell: (problem: string | null) => void,
  ) {
    this.#store = store
    this.#show = show
    this.#tell = tell
  }

  /** Keeps up with what the plan has and how it is to be saved. */
  follow(saved: string, save: Save): void {
    this.#saved = saved
    this.#save = save
  }

  type(text: string): void {
    this.#text = text
    this.#show(text)
    window.clearTimeout(this.#timer)
    this.#release ??= this.#store.holdUnsent(() => {
      this.send()
    })
    this.#timer = window.setTimeout(() => {
      this.send()
    }, pause)
  }

  send(): void {
    const text = this.#text
    this.#settle()
    if (text === null) return
    if (text === this.#saved) {
      this.#done(text)
      return
    }
    const outcome = this.#save(text)
    if (typeof outcome === 'string') this.#refuse(outcome)
    else
      outcome.then(
        () => {
          this.#done(text)
        },
        (error: unknown) => {
          this.#refuse((error as Error).message)
        },
      )
  }

  /** The field goes away, and what cannot be saved with it. */
  end(): void {
    this.send()
    this.#accept()
  }

  revert(): void {
    this.#settle()
    this.#done(this.#text)
  }

  /** Once on disk the field shows the plan's own text again, unless more was typed meanwhile. */
  #done(text: string | null): void {
    if (this.#text !== text) return
    this.#text = null
    this.#accept()
    this.#show(null)
    this.#tell(null)
  }

  #refuse(problem: string): void {
    this.#admit ??= this.#store.holdRefused()
    this.#tell(problem)
  }

  #accept(): void {
    this.#admit?.()
    this.#admit = null
  }

  #settle(): void {
    window.clearTimeout(this.#timer)
    this.#release?.()
    this.#release = null
  }
}
