import { makeStyles, tokens } from '@fluentui/react-components'
import type { CutView } from '../../../contract/scenarioViews.ts'
import { formatPounds, pence, type Pence } from '../../../domain/values/money.ts'
import type { Asked } from '../../components/explain/explain.ts'
import { ExplainedAmount } from '../../components/explain/ExplainedAmount.tsx'
import { Section } from '../../components/Section.tsx'
import type { AnsweredCut } from './answeredCut.ts'
import { sumOfCut } from './cutAsked.ts'
import { fallWords, shortWords } from './cutWords.ts'
import type { ReadCut } from './typedCut.ts'

/** What a cut comes to; each figure says where it comes from. */
export function CutFigures({ answered }: { readonly answered: AnsweredCut }) {
  const styles = useStyles()
  return (
    <Section
      title="What it comes to"
      intro={[fallWords(answered.answer), ...answered.answer.unsure].join(' ')}
    >
      <dl className={styles.figures}>
        {figuresOf(answered).map(({ what, amount, why, asked }) => (
          <div key={what} className={styles.figure}>
            <dt>{what}</dt>
            <dd className={styles.amount}>
              <ExplainedAmount asked={asked} pence={amount} sign />
            </dd>
            <dd className={styles.why}>{why}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}

interface CutFigure {
  readonly what: string
  readonly amount: Pence
  readonly why: string
  readonly asked: Asked
}

function figuresOf({ cut, answer }: AnsweredCut): readonly CutFigure[] {
  const { stoppable, shortfall, committed, toReprofile } = answer
  return [
    { what: 'The cut', amount: answer.cut, why: '', asked: sumOfCut(cut, 'cut') },
    leftOf(cut, answer),
    {
      what: 'Can be stopped at once',
      amount: stoppable.atOnce,
      why: 'What is still expected of vacant posts, which are left unfilled, and of what is said to stop at once.',
      asked: sumOfCut(cut, 'atOnce'),
    },
    {
      what: 'Can be stopped after notice',
      amount: stoppable.afterNotice,
      why: 'Notice is given on the day of the cut, or today when that is past; what is paid meanwhile is not saved.',
      asked: sumOfCut(cut, 'afterNotice'),
    },
    {
      what: 'Committed after the date',
      amount: committed,
      why: committedWords(answer),
      asked: sumOfCut(cut, 'committed'),
    },
    {
      what: 'Still short',
      amount: shortfall,
      why: shortWords(answer),
      asked: sumOfCut(cut, 'short'),
    },
    ...(toReprofile === 0 ? [] : [reprofileOf(cut, toReprofile)]),
  ]
}

/** What the forecast leaves absorbs the cut; where it leaves less than nothing, that comes on top. */
function leftOf(cut: ReadCut, { left, remaining, ringFences }: CutView): CutFigure {
  const asked = sumOfCut(cut, 'left')
  if (left >= 0)
    return {
      what: 'Forecast to be left',
      amount: left,
      why: `${left === 0 ? 'Nothing that absorbs the cut.' : 'Absorbs the cut first.'}${ringFences.length === 0 ? '' : ' What the ring-fences inside have left is theirs.'}`,
      asked,
    }
  return {
    what: left === remaining ? 'Already over-planned by' : 'Already over by, as forecast',
    amount: pence(-left),
    why: 'More is expected to be spent than there is: it has to be found besides the cut.',
    asked,
  }
}

const committedWords = ({ unknown, income }: CutView): string =>
  [
    'Cannot be stopped in the year.',
    ...(unknown === 0
      ? []
      : [`${formatPounds(unknown)} of it only because nobody has said how it can be stopped: say so below.`]),
    ...(income === 0 ? [] : [`${formatPounds(income)} of income is expected besides.`]),
  ].join(' ')

const reprofileOf = (cut: ReadCut, amount: Pence): CutFigure => ({
  what: 'Over-planned until it is re-profiled',
  amount,
  why: 'The forecast absorbs the rest of the cut. The plan itself does not: it stays over-planned by this.',
  asked: sumOfCut(cut, 'toReprofile'),
})

const useStyles = makeStyles({
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 240px), 1fr))',
    gap: tokens.spacingHorizontalL,
    margin: 0,
  },
  figure: {
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
    paddingInlineStart: tokens.spacingHorizontalM,
  },
  amount: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  why: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
})
