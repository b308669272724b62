/** What is heard of an answer that may be overtaken by another. */
interface Hearing<T, A> {
  readonly answered: (wanted: T, answer: A) => void
  readonly refused: (error: unknown) => void
}

/**
 * What is wanted of something that is asked for anew with every choice. A choice made before the last is answered comes on
 * top of that one. An answer is heard unless a later one was, and a refusal unless something was asked since; what is
 * refused is no longer wanted.
 */
export class Wanted<T extends object, A> {
  readonly #ask: (wanted: T) => Promise<A>
  #wanted: T
  #heard: { readonly turn: number; readonly wanted: T }
  #turn = 0

  constructor(first: T, ask: (wanted: T) => Promise<A>) {
    this.#ask = ask
    this.#wanted = first
    this.#heard = { turn: 0, wanted: first }
  }

  change(what: Partial<T>, { answered, refused }: Hearing<T, A>): void {
    const turn = (this.#turn += 1)
    const wanted = { ...this.#wanted, ...what }
    this.#wanted = wanted
    this.#ask(wanted).then(
      (answer) => {
        if (turn < this.#heard.turn) return
        // What came on top of this and was refused was put back further than to here.
        if (this.#wanted === this.#heard.wanted) this.#wanted = wanted
        this.#heard = { turn, wanted }
        answered(wanted, answer)
      },
      (error: unknown) => {
        if (turn !== this.#turn) return
        this.#wanted = this.#heard.wanted
        refused(error)
      },
    )
  }
}
