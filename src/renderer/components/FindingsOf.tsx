import { makeStyles, tokens } from '@fluentui/react-components'
import { useOpenFindingsOf } from '../stores/useOpenFindingsOf.ts'
import { FindingLink } from './FindingLink.tsx'
import { SeverityIcon, severityWords } from './SeverityLabel.tsx'

/** What the checks found about one record, `table/id`, as a short list. Warnings let stand are left out. */
export function FindingsOf({ record }: { readonly record: string }) {
  const styles = useStyles()
  const open = useOpenFindingsOf(record)
  if (open.length === 0) return null
  return (
    <ul className={styles.list} aria-label="What the checks found here">
      {open.map((finding) => (
        <li key={finding.id} className={styles.item}>
          <SeverityIcon severity={finding.severity} />
          <span>
            {severityWords[finding.severity]}: <FindingLink finding={finding} />. {finding.action}
          </span>
        </li>
      ))}
    </ul>
  )
}

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  item: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
})
