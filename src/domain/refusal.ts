/**
 * An expected "no": something asked for that cannot be done, with a sentence that says what to do instead.
 * Anything else that is thrown is a fault in the program and is never shown to people as it is.
 */
export class Refusal extends Error {
  readonly code: string

  constructor(code: string, sentence: string) {
    super(sentence)
    this.name = 'Refusal'
    this.code = code
  }
}
