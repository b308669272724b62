import type { Output } from '../../../contract/operations.ts'

/** What walking the history's chain of seals showed, in sentences. */
export function proofInWords(proof: Output<'plan.verify'>): string {
  if (proof.intact)
    return `The history is whole: ${counted(proof.entries)}, each sealed with the one before it. The last seal begins ${proof.lastHash.slice(0, 8)}.`
  return `The history does not hold together from entry ${proof.brokenAt} on: ${proof.reason}. Somebody has changed the file outside Ringfence, or it is damaged. Compare it with an earlier copy.`
}

const counted = (entries: number): string => `${entries} ${entries === 1 ? 'entry' : 'entries'}`
