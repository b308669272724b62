import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { planAddress } from '../../route.ts'
import { useList, useView } from '../../stores/usePlan.ts'

/** The interventions that answer a need, each a link to it. */
export function AnsweredBy({ needId }: { readonly needId: string }) {
  const styles = useStyles()
  const { id } = useView()
  const answering = useList('interventions').filter(({ needs }) => needs.includes(needId))
  return (
    <section>
      <h3 className={styles.title}>Interventions that answer it</h3>
      {answering.length === 0 ? (
        <p className={styles.text}>None yet. Choose this need under Interventions.</p>
      ) : (
        <ul className={styles.text}>
          {answering.map(({ id: intervention, title }) => (
            <li key={intervention}>
              <Link inline href={planAddress(id, 'interventions', `interventions/${intervention}/title`)}>
                {title}
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
