import { makeStyles, tokens } from '@fluentui/react-components'
import type { CutView } from '../../../contract/scenarioViews.ts'
import { formatPounds } from '../../../domain/values/money.ts'
import { Amount } from '../../components/Amount.tsx'
import { Section } from '../../components/Section.tsx'

/** What a cut comes to. */
export function CutFigures({ answer }: { readonly answer: CutView }) {
  const styles = useStyles()
  const { cut, before, after } = answer
  return (
    <Section
      title="What it comes to"
      intro={`The allocation falls by ${formatPounds(cut)}, from ${formatPounds(before)} to ${formatPounds(after)}.`}
    >
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

const figuresOf = ({
  cut,
  unplanned,
  stoppable,
  shortfall,
  committed,
  unknown,
}: CutView): readonly (readonly [string, CutView['cut'], string])[] => [
  ['The cut', cut, ''],
  ['Not planned', unplanned, 'Absorbs the cut first.'],
  [
    'Can be stopped at once',
    stoppable.atOnce,
    'Vacant posts left unfilled, and what is said to stop at once.',
  ],
  [
    'Can be stopped after notice',
    stoppable.afterNotice,
    'Notice is given on the day of the cut, or today when that is past; what is paid meanwhile is not saved.',
  ],
  [
    'Committed after the date',
    committed,
    unknown === 0
      ? 'Cannot be stopped in the year.'
      : `Cannot be stopped in the year. ${formatPounds(unknown)} of it only because nobody has said how it can be stopped: say so in the budget and under workforce.`,
  ],
  ['Still short', shortfall, shortfall === 0 ? 'The cut can be met.' : 'Left when all of this is stopped.'],
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
