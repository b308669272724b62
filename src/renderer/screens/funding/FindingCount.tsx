import { makeStyles, tokens } from '@fluentui/react-components'
import { SeverityIcon } from '../../components/SeverityLabel.tsx'
import { countedWords } from '../../components/countedWords.ts'
import { useOpenFindingsOf } from '../../stores/useOpenFindingsOf.ts'

/** How many findings there are about a record, by icon and words; nothing when there are none. */
export function FindingCount({ record }: { readonly record: string }) {
  const styles = useStyles()
  const open = useOpenFindingsOf(record)
  const [gravest] = open
  if (!gravest) return null
  return (
    <span className={styles.count}>
      <SeverityIcon severity={gravest.severity} />
      {countedWords(open)}
    </span>
  )
}

const useStyles = makeStyles({
  count: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
  },
})
