import { makeStyles, tokens } from '@fluentui/react-components'
import type { Comparison } from '../../../contract/scenarioViews.ts'
import { SeverityLabel } from '../../components/SeverityLabel.tsx'

/** What the checks would say of each scenario that they do not say, or not so, of the plan. */
export function AddedFindings({ columns }: Pick<Comparison, 'columns'>) {
  const styles = useStyles()
  return columns
    .filter(({ added }) => added.first.length > 0)
    .map(({ title, added: { first, more } }, c) => (
      <section key={c} aria-label={`What the checks would add: ${title}`}>
        <h3 className={styles.title}>
          What the checks would say of “{title}” and do not say, or not so, of the plan
        </h3>
        <ul className={styles.findings}>
          {first.map(({ id, severity, problem }) => (
            <li key={id} className={styles.finding}>
              <SeverityLabel severity={severity} /> {problem}
            </li>
          ))}
          {more === 0 ? null : <li>and {more.toLocaleString('en-GB')} more</li>}
        </ul>
      </section>
    ))
}

const useStyles = makeStyles({
  title: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase300,
    overflowWrap: 'anywhere',
  },
  findings: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    maxWidth: '90ch',
  },
  finding: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'baseline' },
})
