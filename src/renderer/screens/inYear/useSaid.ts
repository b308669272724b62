import { useState } from 'react'
import { Wanted } from '../../stores/wanted.ts'
import { nothingSaid, type Proposal, type SaidOfSpending } from './proposal.ts'

/** What a proposal would do with what was said of it so far. What cannot be read so is told, and what was said before stays. */
export function useSaid({ preview, workbook, again }: Proposal) {
  const [said, setSaid] = useState<SaidOfSpending>({ ...nothingSaid, sheet: workbook?.proposed ?? null })
  const [answer, setAnswer] = useState(preview)
  const [problem, setProblem] = useState<string | null>(null)
  const [wanted] = useState(() => (again ? new Wanted(said, again) : null))
  const change = (what: Partial<SaidOfSpending>): void => {
    wanted?.change(what, {
      answered: (now, made) => {
        setSaid(now)
        setAnswer(made)
        setProblem(null)
      },
      refused: (error) => {
        setProblem(`${what.sheet ? `“${what.sheet.name}”: ` : ''}${(error as Error).message}`)
      },
    })
  }
  return { said, preview: answer, change, problem, setProblem }
}
