import { useRef, useState } from 'react'
import { nothingSaid, type Proposal, type SaidOfSpending } from './proposal.ts'

/** What a proposal would do with what was said of it so far. */
export function useSaid({ preview, again }: Proposal, complain: (problem: string) => void) {
  const [said, setSaid] = useState(nothingSaid)
  const [answer, setAnswer] = useState(preview)
  const latest = useRef(0)
  const change = (what: Partial<SaidOfSpending>): void => {
    if (!again) return
    const asked = (latest.current += 1)
    const now = { ...said, ...what }
    again(now).then(
      (made) => {
        // An answer that another has overtaken is not heard of.
        if (latest.current !== asked) return
        setSaid(now)
        setAnswer(made)
      },
      (error: unknown) => {
        complain((error as Error).message)
      },
    )
  }
  return { said, preview: answer, change }
}
