import { z } from 'zod'

/**
 * How sure we are of a fact of the field: read in the source named (`found`), general knowledge that nobody confirmed
 * (`recalled`), looked for in vain (`not_found`), or our own working value (`assumption`).
 */
export const Certainty = z.enum(['found', 'recalled', 'not_found', 'assumption'])
export type Certainty = z.infer<typeof Certainty>

/** Where a fact comes from and how sure it is. `source` names a document in the pack's `references`, or is empty. */
export const sourced = { certainty: Certainty, source: z.string() }

/**
 * What a reader is told beside a fact: nothing when it was found, otherwise that it needs checking, as does one found in a
 * single council's report.
 */
export function certaintyNote(certainty: Certainty, oneCouncil = false): string {
  switch (certainty) {
    case 'found':
      return oneCouncil ? 'Check this: it was read in one council’s report only' : ''
    case 'recalled':
      return 'Check this: it is general knowledge that has not been confirmed'
    case 'not_found':
      return 'Not known: it was looked for and not found, so fill it in from your own letter or guidance'
    case 'assumption':
      return 'Check this: it is an assumption of this program, not a published figure'
  }
}
