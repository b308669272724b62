import type { ScenarioDraft } from '../../../domain/scenario/scenario.ts'
import { figure } from '../../../domain/values/figure.ts'
import { formatPounds } from '../../../domain/values/money.ts'
import { useAnswer } from '../../components/useAnswer.ts'
import { useView } from '../../stores/usePlan.ts'
import { client } from '../../transport.ts'
import { Question } from './Question.tsx'
import type { HiringHalt } from '../../../contract/scenarioViews.ts'

/** What has to be given back if nothing more is hired: answered at once, and kept as a scenario when asked. */
export function HiringQuestion({ keep }: { readonly keep: (draft: ScenarioDraft) => void }) {
  const { readOnly } = useView()
  const { answer, problem } = useAnswer('hiring', (id) => client['hiring.halt']({ id }))
  return (
    <Question
      title="Nothing more is hired"
      action="Keep as a scenario"
      disabled={readOnly || answer === null || answer.vacancies === 0}
      act={() => {
        if (answer) keep(answer.draft)
      }}
    >
      {problem ?? (answer === null ? 'Working it out…' : inWords(answer))}
    </Question>
  )
}

function inWords({ vacancies, comparison }: HiringHalt): string {
  if (vacancies === 0) return 'No post is vacant, so no money is left for want of hiring.'
  const posts = vacancies === 1 ? 'the 1 vacant post is' : `the ${vacancies} vacant posts are`
  const [unspentNow, unspent] = amountsOf(comparison, figure.underspend)
  const [riskNow, risk] = amountsOf(comparison, figure.atRisk)
  return `If ${posts} never filled, ${unspent} stays unspent (as things stand: ${unspentNow}). ${risk} of it has to be given back (as things stand: ${riskNow}).`
}

/** A figure of the whole plan as it is, and as it would be. */
function amountsOf({ groups }: HiringHalt['comparison'], name: string): readonly [string, string] {
  const amounts = groups[0]?.figures.find((each) => each.figure === name)?.amounts
  const worded = (column: number): string => {
    const amount = amounts?.[column]?.amount ?? null
    return amount === null ? 'a sum not known' : formatPounds(amount)
  }
  return [worded(0), worded(1)]
}
