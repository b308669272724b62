/** Why a call was not carried out: a code for programs, a sentence for people. */
type Failure = { readonly code: string; readonly message: string }

export type Reply =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: Failure }

/** Carries one call across a process or network boundary. This is all a shell has to provide. */
export type Send = (name: string, input: unknown) => Promise<Reply>
