import { Link, makeStyles, tokens } from '@fluentui/react-components'
import type { Output } from '../../../contract/operations.ts'
import type { Source } from '../../../domain/funding/source.ts'
import { figure } from '../../../domain/values/figure.ts'
import { ExplainedFigure } from '../../components/explain/ExplainedFigure.tsx'
import { planAddress } from '../../route.ts'
import { useFigure, usePlan } from '../../stores/usePlan.ts'

/** What is told besides the figures; null until that has come. */
interface AtRiskProps {
  readonly told: Output<'returns.read'> | null
}

/** What would have to be given back of a source, and how sure the rule is that says so. */
export function SourceAtRisk({ source: { id }, told }: AtRiskProps & { readonly source: Source }) {
  const styles = useStyles()
  const plan = usePlan()
  const { unsaid = '', toCheck = '' } = told?.sources[id] ?? {}
  return (
    <>
      <Amount name={figure.sourceAtRisk(id)} />
      {unsaid === '' ? null : (
        <div className={styles.words}>
          <Link inline title={unsaid} href={planAddress(plan.id, 'funding', `sources/${id}/conditions`)}>
            Say whether it may be carried over
          </Link>
        </div>
      )}
      {toCheck === '' ? null : <div className={styles.words}>{toCheck}</div>}
    </>
  )
}

/** What would have to be given back in all; at the least, where that is not known of every source. */
export function PlanAtRisk({ told }: AtRiskProps) {
  const styles = useStyles()
  return (
    <>
      <Amount name={figure.atRisk} />
      {told === null || told.whole === '' ? null : <div className={styles.words}>{told.whole}</div>}
    </>
  )
}

function Amount({ name }: { readonly name: string }) {
  const styles = useStyles()
  const pence = useFigure(name)
  return (
    <>
      <ExplainedFigure name={name} />
      {pence === null || pence === 0 ? null : <div className={styles.danger}>may not be carried over</div>}
    </>
  )
}

const words = { fontSize: tokens.fontSizeBase200, whiteSpace: 'normal' } as const

const useStyles = makeStyles({
  words: { ...words, color: tokens.colorNeutralForeground2 },
  danger: { ...words, color: tokens.colorStatusDangerForeground1 },
})
