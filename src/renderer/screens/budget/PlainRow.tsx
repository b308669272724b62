import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { memo } from 'react'
import type { Line } from '../../../domain/costs/line.ts'
import type { Pence } from '../../../domain/values/money.ts'
import { figure, type Period } from '../../../domain/values/figure.ts'
import { ExplainedAmount } from '../../components/explain/ExplainedAmount.tsx'
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
        {line.note === '' ? null : (
          <div className={styles.note} title={line.note}>
            {line.note}
          </div>
        )}
      </th>
      <td>{names.intervention(line) || 'None yet'}</td>
      <td>{names.sources(line) || 'None yet'}</td>
      <td>{costTypeName(line.costType)}</td>
      {moneyOf(line).map(([pence, period]) => (
        <td key={period ?? 'year'} className={styles.money}>
          <ExplainedAmount asked={{ figure: figure.costPlanned('lines', line.id, period) }} pence={pence} />
        </td>
      ))}
      <td>
        <FindingCount record={`lines/${line.id}`} />
      </td>
    </tr>
  )
})

const moneyOf = ({ q1, q2, q3, q4, amount }: Line): readonly (readonly [Pence, Period | undefined])[] => [
  [q1, 1],
  [q2, 2],
  [q3, 3],
  [q4, 4],
  [amount, undefined],
]

const useStyles = makeStyles({
  name: { minInlineSize: '190px', textAlign: 'start', fontWeight: tokens.fontWeightRegular },
  // One line of it: the whole is told on pointing at it, and in the form of the line.
  note: {
    maxInlineSize: '200px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
  },
  money: { textAlign: 'end' },
})
