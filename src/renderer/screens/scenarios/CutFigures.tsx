import { makeStyles, tokens } from '@fluentui/react-components'
import type { CutView } from '../../../contract/scenarioViews.ts'
import { formatPounds, pence } from '../../../domain/values/money.ts'
import { Amount } from '../../components/Amount.tsx'
import { Section } from '../../components/Section.tsx'
import { fallWords, reprofileWords } from './cutWords.ts'

/** What a cut comes to. */
export function CutFigures({ answer }: { readonly answer: CutView }) {
  const styles = useStyles()
  return (
    <Section title="What it comes to" intro={fallWords(answer)}>
      <dl className={styles.figures}>
        {figuresOf(answer).map(([what, amount, why]) => (
          <div key={what} className={styles.figure}>
            <dt>{what}</dt>
            <dd className={styles.amount}>
              <Amount pence={amount} sign />
            </dd>
            <dd className={styles.why}>{why}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}

type Figure = readonly [what: string, amount: CutView['cut'], why: string]

function figuresOf(answer: CutView): readonly Figure[] {
  const { cut, stoppable, shortfall } = answer
  return [
    ['The cut', cut, ''],
    leftOf(answer),
    [
      'Can be stopped at once',
      stoppable.atOnce,
      'Vacant posts left unfilled, and what is said to stop at once: what is still expected of them.',
    ],
    [
      'Can be stopped after notice',
      stoppable.afterNotice,
      'Notice is given on the day of the cut, or today when that is past; what is paid meanwhile is not saved.',
    ],
    committedOf(answer),
    ['Still short', shortfall, [shortWords(shortfall), reprofileWords(answer.toReprofile)].join(' ').trim()],
  ]
}

const shortWords = (short: number): string =>
  short === 0 ? 'The cut can be met.' : 'Left when all of this is stopped.'

/** What the forecast leaves absorbs the cut; where it leaves less than nothing, that comes on top. */
function leftOf({ left, remaining }: CutView): Figure {
  if (left >= 0) return ['Forecast to be left', left, left === 0 ? '' : 'Absorbs the cut first.']
  return [
    left === remaining ? 'Already over-planned by' : 'Already over by, as forecast',
    pence(-left),
    'More is expected to be spent than there is: it has to be found besides the cut.',
  ]
}

const committedOf = ({ committed, unknown }: CutView): Figure => [
  'Committed after the date',
  committed,
  unknown === 0
    ? 'Cannot be stopped in the year.'
    : `Cannot be stopped in the year. ${formatPounds(unknown)} of it only because nobody has said how it can be stopped: say so below.`,
]

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
