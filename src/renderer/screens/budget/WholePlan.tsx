import { makeStyles, tokens } from '@fluentui/react-components'
import { figure } from '../../../domain/values/figure.ts'
import { noMoney, pence } from '../../../domain/values/money.ts'
import type { PlanStanding } from '../../../domain/values/planStanding.ts'
import { ExplainedFigure } from '../../components/explain/ExplainedFigure.tsx'
import { useFigure } from '../../stores/usePlan.ts'
import { usePlanStandings } from '../../stores/usePlanStandings.ts'
import { StandingWords } from '../funding/StandingWords.tsx'

/** What is planned in all, of what there is, and all there is to say of where that leaves the plan. */
export function WholePlan() {
  const styles = useStyles()
  const available = useFigure(figure.available)
  return (
    <span className={styles.whole}>
      <span>
        <ExplainedFigure name={figure.planned()} sign />{' '}
        {available === null ? 'planned; what there is in all is' : 'planned of'}{' '}
        <ExplainedFigure name={figure.available} sign />
      </span>
      {usePlanStandings().map((standing) => (
        <PlanStandingWords key={standing} standing={standing} />
      ))}
    </span>
  )
}

function PlanStandingWords({ standing }: { readonly standing: PlanStanding }) {
  const over = useFigure(figure.overPlanned) ?? noMoney
  const free = useFigure(figure.unallocated) ?? noMoney
  switch (standing) {
    case 'over':
      return (
        <strong>
          <StandingWords remaining={pence(-over)} name={figure.overPlanned} />
        </strong>
      )
    case 'unfunded':
      return (
        <strong>
          <ExplainedFigure name={figure.unfunded} sign /> is on no source
        </strong>
      )
    case 'empty':
      return <span>No money has been entered yet</span>
    case 'notKnown':
      return null
    case 'balanced':
    case 'unallocated':
      return <StandingWords remaining={free} name={figure.unallocated} />
  }
}

const useStyles = makeStyles({
  whole: {
    display: 'flex',
    flexDirection: 'column',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
})
