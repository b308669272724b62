import { makeStyles, tokens } from '@fluentui/react-components'
import type { WorkforceView } from '../../../contract/workforceViews.ts'
import { ExplainedAmount } from '../../components/explain/ExplainedAmount.tsx'
import { differenceWords, wteWords } from './wteWords.ts'

interface TotalsCellsProps {
  /** What the posts are called together. */
  readonly title: string
  readonly postIds: readonly string[]
  readonly sums: WorkforceView['total']
}

/** What the posts of a row make together, a cell each. */
export function TotalsCells({ title, postIds, sums }: TotalsCellsProps) {
  const styles = useStyles()
  const words = [
    wteWords(sums.wte),
    wteWords(sums.lastYearWte),
    differenceWords(sums.difference),
    String(sums.headcount),
    wteWords(sums.vacantWte),
    sums.caseloadPlaces === null ? '–' : sums.caseloadPlaces.toLocaleString('en-GB'),
  ]
  return (
    <>
      {words.map((word, column) => (
        <td key={column} className={styles.cell}>
          {word}
        </td>
      ))}
      <td className={styles.cell}>
        <ExplainedAmount
          asked={{ title, costs: postIds.map((id) => `posts/${id}`), paidBy: null, period: undefined }}
          pence={sums.cost}
        />
      </td>
    </>
  )
}

const useStyles = makeStyles({
  cell: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'top',
    textAlign: 'end',
    whiteSpace: 'nowrap',
  },
})
