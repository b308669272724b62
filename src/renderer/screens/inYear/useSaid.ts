import { useRef, useState } from 'react'
import { nothingSaid, type Proposal, type SaidOfSpending } from './proposal.ts'

/** What a proposal would do with what was said of it so far. What cannot be read so is told, and what was said before stays. */
export function useSaid({ preview, workbook, again }: Proposal) {
  const [said, setSaid] = useState<SaidOfSpending>({ ...nothingSaid, sheet: workbook?.proposed ?? null })
  const [answer, setAnswer] = useState(preview)
  const [problem, setProblem] = useState<string | null>(null)
  const latest = useRef(0)
  const change = (what: Partial<SaidOfSpending>): void => {
    if (!again) return
    const asked = (latest.current += 1)
    const now = { ...said, ...what }
    // An answer that another has overtaken is not heard of.
    const heard = (then: () => void): void => {
      if (latest.current === asked) then()
    }
    again(now).then(
      (made) => {
        heard(() => {
          setSaid(now)
          setAnswer(made)
          setProblem(null)
        })
      },
      (error: unknown) => {
        heard(() => {
          setProblem(`${what.sheet ? `“${what.sheet.name}”: ` : ''}${(error as Error).message}`)
        })
      },
    )
  }
  return { said, preview: answer, change, problem, setProblem }
}
