import { makeStyles, tokens } from '@fluentui/react-components'
import { figure } from '../../../domain/values/figure.ts'
import type { PlanStanding } from '../../../domain/values/planStanding.ts'
import { ExplainedFigure } from '../../components/explain/ExplainedFigure.tsx'
import { useFigure } from '../../stores/usePlan.ts'
import { usePlanStandings } from '../../stores/usePlanStandings.ts'

/** What there is, what is planned and what is left, with the standing in words. */
export function Totals() {
  const styles = useStyles()
  const over = useFigure(figure.overPlanned)
  const standings = usePlanStandings()
  const named = [
    ['Available', figure.available],
    ['Planned', figure.planned()],
    ['Not planned yet', figure.unallocated],
    ...(over !== null && over > 0 ? ([['Over-planned', figure.overPlanned]] as const) : []),
  ] as const
  return (
    <>
      <dl className={styles.totals}>
        {named.map(([title, name]) => (
          <div key={title} className={styles.total}>
            <dt className={styles.name}>{title}</dt>
            <dd className={styles.amount}>
              <ExplainedFigure name={name} sign />
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.words}>
        {standings.map((standing) =>
          standing === 'unfunded' ? (
            <span key={standing}>
              <ExplainedFigure name={figure.unfunded} sign /> of what is planned has no funding source
              yet.{' '}
            </span>
          ) : (
            <span key={standing}>{sentences[standing]} </span>
          ),
        )}
      </p>
    </>
  )
}

const sentences: Readonly<Record<Exclude<PlanStanding, 'unfunded'>, string>> = {
  over: 'More is planned on some of the money than there is. The checks name the sources.',
  unallocated: 'Some of the money is not planned yet.',
  notKnown: 'Not every allocation has been entered yet.',
  empty: 'No money has been entered yet.',
  balanced: 'Every pound that is available is planned.',
}

const useStyles = makeStyles({
  totals: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, margin: 0 },
  total: {
    flex: '1 1 200px',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  name: { color: tokens.colorNeutralForeground2 },
  amount: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  words: { marginBottom: 0 },
})
