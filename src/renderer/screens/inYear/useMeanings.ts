import { useRef, useState } from 'react'
import type { Proposal, SpentMeaning } from './proposal.ts'

/** What a proposal would do with what names were said to mean so far. */
export function useMeanings({ preview, again }: Proposal, complain: (problem: string) => void) {
  const [meanings, setMeanings] = useState<readonly SpentMeaning[]>([])
  const [answer, setAnswer] = useState(preview)
  const latest = useRef(0)
  const change = (said: readonly SpentMeaning[]): void => {
    if (!again) return
    const asked = (latest.current += 1)
    again(said).then(
      (made) => {
        // An answer that another has overtaken is not heard of.
        if (latest.current !== asked) return
        setMeanings(said)
        setAnswer(made)
      },
      (error: unknown) => {
        complain((error as Error).message)
      },
    )
  }
  return { meanings, preview: answer, change }
}
