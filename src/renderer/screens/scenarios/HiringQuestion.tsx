import { makeStyles } from '@fluentui/react-components'
import type { ScenarioDraft } from '../../../domain/scenario/scenario.ts'
import { formatDate } from '../../../domain/values/date.ts'
import { figure } from '../../../domain/values/figure.ts'
import { pence } from '../../../domain/values/money.ts'
import { ExplainedAmount } from '../../components/explain/ExplainedAmount.tsx'
import { useAnswer } from '../../components/useAnswer.ts'
import { useView } from '../../stores/usePlan.ts'
import { client } from '../../transport.ts'
import { returnNotKnownWords } from './hiringWords.ts'
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
      disabled={readOnly || answer === null || answer.vacancies.length === 0}
      act={() => {
        if (answer) keep(answer.draft)
      }}
    >
      {problem ?? (answer === null ? 'Working it out…' : <Answered halt={answer} />)}
    </Question>
  )
}

function Answered({ halt }: { readonly halt: HiringHalt }) {
  const { vacancies, comparison, returnNotKnown, unsure } = halt
  if (vacancies.length === 0) return 'No post is vacant, so no money is left for want of hiring.'
  const posts =
    vacancies.length === 1
      ? 'the 1 vacant post is'
      : `the ${vacancies.length.toLocaleString('en-GB')} vacant posts are`
  const atLeast = returnNotKnown > 0
  const risk = atLeast ? figure.atRiskAtLeast : figure.atRisk
  return (
    <>
      If {posts} never filled, <Left comparison={comparison} column={1} /> (as things stand:{' '}
      <Left comparison={comparison} column={0} />
      ). {atLeast ? 'At least ' : ''}
      <Of comparison={comparison} name={risk} column={1} /> has to be given back (as things stand:{' '}
      <Of comparison={comparison} name={risk} column={0} />){returnNotKnownWords(returnNotKnown)}.{' '}
      {unsure.join(' ')}
      <Vacancies vacancies={vacancies} />
    </>
  )
}

interface ColumnProps extends Pick<HiringHalt, 'comparison'> {
  /** The plan as it is, or with no vacancy filled. */
  readonly column: 0 | 1
}

/** What stays unspent of the whole plan, or by how much it is overspent all the same. */
function Left({ comparison, column }: ColumnProps) {
  const left = amountOf(comparison, figure.underspend, column)
  if (left !== null && left < 0)
    return (
      <>
        the plan is overspent by{' '}
        <ExplainedAmount asked={asked(figure.underspend, column)} pence={pence(-left)} sign />
      </>
    )
  return (
    <>
      <ExplainedAmount asked={asked(figure.underspend, column)} pence={left} sign /> stays unspent
    </>
  )
}

const Of = ({ comparison, name, column }: ColumnProps & { readonly name: string }) => (
  <ExplainedAmount asked={asked(name, column)} pence={amountOf(comparison, name, column)} sign />
)

const asked = (name: string, column: 0 | 1) => ({
  figure: name,
  state: column === 0 ? undefined : ({ nothingMoreIsHired: true } as const),
})

/** A figure of the whole plan as it is, or as it would be. */
const amountOf = ({ groups }: HiringHalt['comparison'], name: string, column: 0 | 1) =>
  groups[0]?.figures.find((each) => each.figure === name)?.amounts.at(column)?.amount ?? null

/** More posts than this are counted, not named: under Workforce they are all to be seen. */
const mostNamed = 12

/** Which posts are taken for vacant, and when each is expected to be filled. */
function Vacancies({ vacancies }: Pick<HiringHalt, 'vacancies'>) {
  const styles = useStyles()
  const rest = vacancies.length - mostNamed
  return (
    <details>
      <summary>{vacancies.length === 1 ? 'The post taken for vacant' : 'The posts taken for vacant'}</summary>
      <ul className={styles.list}>
        {vacancies.slice(0, mostNamed).map(({ id, title, expected }) => (
          <li key={id}>
            {title}, {expected === null ? 'with no start date yet' : `expected from ${formatDate(expected)}`}
          </li>
        ))}
        {rest > 0 ? <li>and {rest.toLocaleString('en-GB')} more under Workforce</li> : null}
      </ul>
    </details>
  )
}

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: '20px' } })
