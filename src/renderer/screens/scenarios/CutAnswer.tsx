import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { CutView } from '../../../contract/scenarioViews.ts'
import type { Adjustment } from '../../../domain/scenario/scenario.ts'
import { formatPounds } from '../../../domain/values/money.ts'
import { Amount } from '../../components/Amount.tsx'
import { Section } from '../../components/Section.tsx'
import { useView } from '../../stores/usePlan.ts'
import { CutItems, itemKey } from './CutItems.tsx'

interface CutAnswerProps {
  readonly answer: CutView
  readonly chosen: readonly string[]
  readonly choose: (chosen: readonly string[]) => void
  readonly keep: (adjustments: readonly Adjustment[]) => void
}

/** What a cut comes to, and what can be stopped to meet it. */
export function CutAnswer({ answer, chosen, choose, keep }: CutAnswerProps) {
  const styles = useStyles()
  const { readOnly } = useView()
  const { cut, before, after, items } = answer
  const stoppable = items.filter(({ adjustment }) => adjustment !== null)
  const committed = items.filter(({ adjustment }) => adjustment === null)
  const stops = stoppable.filter((item) => chosen.includes(itemKey(item)))
  const keepIt = (): void => {
    keep(
      [answer.adjustment, ...stops.flatMap(({ adjustment }) => adjustment ?? [])].slice(0, mostAdjustments),
    )
  }
  return (
    <>
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
      <Section
        title="What can be stopped"
        intro="The largest saving first; only this source’s part of each cost is counted. Tick what you would stop."
      >
        {stoppable.length === 0 ? (
          <p>Nothing that is planned after the date can be stopped.</p>
        ) : (
          <CutItems label="What can be stopped" items={stoppable} chosen={chosen} choose={choose} />
        )}
        <p role="status" className={styles.sum}>
          {chosenWords(answer, stops.length)}
        </p>
        <Button appearance="primary" disabled={readOnly} onClick={keepIt}>
          {stops.length === 0 ? 'Keep the cut as a scenario' : 'Keep the cut and what stops as a scenario'}
        </Button>
      </Section>
      {committed.length === 0 ? null : (
        <Section title="What cannot be stopped in the year">
          <CutItems
            label="What cannot be stopped in the year"
            items={committed}
            chosen={chosen}
            choose={choose}
          />
        </Section>
      )}
    </>
  )
}

/** As many as one scenario holds. */
const mostAdjustments = 200

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

function chosenWords({ cut, chosen, unplanned }: CutView, count: number): string {
  const free = unplanned > 0 ? ` With ${formatPounds(unplanned)} that is not planned,` : ''
  const left =
    chosen.short === 0
      ? 'the cut is met'
      : `${formatPounds(chosen.short)} of the ${formatPounds(cut)} is still to be found`
  return `${count} ticked, saving ${formatPounds(chosen.saving)}.${free === '' ? ` So ${left}.` : `${free} ${left}.`}`
}

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
  sum: { fontWeight: tokens.fontWeightSemibold },
})
