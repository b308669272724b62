import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { memo } from 'react'
import type { Line } from '../../../domain/budget.ts'
import { Amount } from '../../components/Amount.tsx'
import { FindingCount } from '../funding/FindingCount.tsx'
import { costTypeName, type LineNames } from './lineNames.ts'

interface PlainRowProps {
  readonly line: Line
  readonly names: LineNames
  readonly open: (id: string) => void
}

/** One budget line in the plain table. Its description opens it. */
export const PlainRow = memo(function PlainRow({ line, names, open }: PlainRowProps) {
  const styles = useStyles()
  return (
    <tr>
      <th scope="row" className={styles.name}>
        <Link
          as="button"
          id={`lines/${line.id}`}
          onClick={() => {
            open(line.id)
          }}
        >
          {line.description === '' ? 'A line with no description' : line.description}
        </Link>
        {line.note === '' ? null : <div className={styles.note}>{line.note}</div>}
      </th>
      <td>{names.intervention(line) || 'None yet'}</td>
      <td>{names.sources(line) || 'None yet'}</td>
      <td>{costTypeName(line.costType)}</td>
      {[line.q1, line.q2, line.q3, line.q4, line.amount].map((pence, index) => (
        <td key={index} className={styles.money}>
          <Amount pence={pence} />
        </td>
      ))}
      <td>
        <FindingCount record={`lines/${line.id}`} />
      </td>
    </tr>
  )
})

const useStyles = makeStyles({
  name: { textAlign: 'start', fontWeight: tokens.fontWeightRegular },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  money: { textAlign: 'end' },
})
