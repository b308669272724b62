import { makeStyles, tokens } from '@fluentui/react-components'
import type { CustomCellRendererProps } from 'ag-grid-react'
import { SeverityIcon } from '../../../components/SeverityLabel.tsx'
import { countedWords } from '../../../components/countedWords.ts'
import { useOpenFindingsOf } from '../../../stores/useOpenFindingsOf.ts'
import { costKey, isCost, type GridRow } from '../rows/gridRow.ts'

/** What the checks found about a line, by icon and count; pointing at it or reading it gives the sentences. */
export function FindingsCell({ data }: CustomCellRendererProps<GridRow>) {
  const styles = useStyles()
  const open = useOpenFindingsOf(isCost(data) ? costKey(data) : '')
  const [gravest] = open
  if (!gravest) return null
  const sentences = open.map(({ problem, action }) => `${problem}. ${action}`).join('\n')
  return (
    <span className={styles.cell} title={sentences}>
      <SeverityIcon severity={gravest.severity} />
      <span role="img" aria-label={`${countedWords(open)}. ${sentences}`}>
        {countedWords(open)}
      </span>
    </span>
  )
}

const useStyles = makeStyles({
  cell: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
})
