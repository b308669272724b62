import { Link, makeStyles, tokens } from '@fluentui/react-components'
import type { Intervention } from '../../domain/plan/intervention.ts'
import { planAddress } from '../route.ts'
import { useView } from '../stores/usePlan.ts'

interface LinkedInterventionsProps {
  readonly title: string
  /** What is said where there are none. */
  readonly none: string
  readonly interventions: readonly Pick<Intervention, 'id' | 'title'>[]
}

/** Interventions that point at a record, each a link to it. */
export function LinkedInterventions({ title, none, interventions }: LinkedInterventionsProps) {
  const styles = useStyles()
  const { id } = useView()
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      {interventions.length === 0 ? (
        <p className={styles.text}>{none}</p>
      ) : (
        <ul className={styles.text}>
          {interventions.map((intervention) => (
            <li key={intervention.id}>
              <Link inline href={planAddress(id, 'interventions', `interventions/${intervention.id}/title`)}>
                {intervention.title}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: `${tokens.spacingVerticalXS} 0 0` },
})
