import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Output } from '../../../contract/operations.ts'
import { FigureMoves, type FigureMovesProps } from './FigureMoves.tsx'
import { RecordTable } from './RecordTable.tsx'
import { tallyInWords } from './tallyInWords.ts'

/** How many records are shown before more are asked for. */
const atFirst = 100

interface DifferencesProps extends Pick<FigureMovesProps, 'from' | 'to'> {
  readonly found: Output<'version.compare'>
}

/** What differs between two states of the plan: in short, in money, and record by record. */
export function Differences({ found, from, to }: DifferencesProps) {
  const styles = useStyles()
  const [all, showAll] = useState(false)
  const { areas, records, untold, figures } = found
  if (areas.length === 0) return <p role="status">Nothing differs between these two.</p>
  const shown = all ? records : records.slice(0, atFirst)
  const byArea = Map.groupBy(shown, ({ area }) => area)
  return (
    <div className={styles.found}>
      <div role="status">
        <ul className={styles.tally}>
          {areas.map((tally) => (
            <li key={tally.area}>{tallyInWords(tally)}</li>
          ))}
        </ul>
      </div>
      <FigureMoves figures={figures} from={from} to={to} />
      {[...byArea].map(([area, inArea]) => (
        <RecordTable key={area} area={area} records={inArea} />
      ))}
      {shown.length < records.length ? (
        <Button
          className={styles.more}
          onClick={() => {
            showAll(true)
          }}
        >
          Show all {records.length.toLocaleString('en-GB')}
        </Button>
      ) : null}
      {untold > 0 && shown.length === records.length ? (
        <p>
          {untold.toLocaleString('en-GB')} more records differ. They are counted above and not listed here.
        </p>
      ) : null}
    </div>
  )
}

const useStyles = makeStyles({
  found: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
  tally: { marginBottom: 0 },
  more: { alignSelf: 'start' },
})
