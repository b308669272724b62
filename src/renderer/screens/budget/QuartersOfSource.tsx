import {
  Button,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
} from '@fluentui/react-components'
import { CalendarLtrRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { Source } from '../../../domain/funding/source.ts'
import { figure } from '../../../domain/values/figure.ts'
import { quarters, type Quarter } from '../../../domain/values/financialYear.ts'
import { ExplainedFigure } from '../../components/explain/ExplainedFigure.tsx'
import { QuarterHeadings } from './QuarterHeadings.tsx'

const rows = [
  ['Planned', figure.sourcePlanned],
  ['Received', figure.sourceReceipts],
  ['Spent', figure.sourceActual],
  ['Forecast', figure.sourceForecast],
] as const satisfies readonly (readonly [string, (sourceId: string, quarter?: Quarter) => string])[]

/** Opens what is planned on a source, received and spent, quarter by quarter. */
export function QuartersOfSource({ source: { id, name } }: { readonly source: Source }) {
  const styles = useStyles()
  const [open, setOpen] = useState(false)
  return (
    <Popover
      open={open}
      trapFocus
      onOpenChange={(_, { open: opens }) => {
        setOpen(opens)
      }}
    >
      <PopoverTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<CalendarLtrRegular />}
          aria-label={`The quarters of ${name}`}
          title="Its quarters"
        />
      </PopoverTrigger>
      <PopoverSurface aria-label={`The quarters of ${name}`} className={styles.surface}>
        <table
          className={styles.table}
          // What is explained opens beside the page, which this would be in the way of.
          onClick={(event) => {
            if (event.target instanceof Element && event.target.closest('button')) setOpen(false)
          }}
        >
          <caption className={styles.caption}>{name}, in pounds</caption>
          <thead>
            <tr>
              <td />
              <QuarterHeadings className={styles.money} />
            </tr>
          </thead>
          <tbody>
            {rows.map(([title, named]) => (
              <tr key={title}>
                <th scope="row" className={styles.words}>
                  {title}
                </th>
                {[...quarters, undefined].map((quarter) => (
                  <td key={quarter ?? 'year'} className={styles.money}>
                    <ExplainedFigure name={named(id, quarter)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <p className={styles.available}>
          Available in the year: <ExplainedFigure name={figure.sourceAvailable(id)} sign />
        </p>
      </PopoverSurface>
    </Popover>
  )
}

const useStyles = makeStyles({
  surface: { maxInlineSize: '95vw', overflowX: 'auto', padding: tokens.spacingHorizontalM },
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  caption: {
    textAlign: 'start',
    paddingBlockEnd: tokens.spacingVerticalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  words: { textAlign: 'start', fontWeight: tokens.fontWeightRegular },
  money: { textAlign: 'end', paddingInlineStart: tokens.spacingHorizontalM },
  available: { margin: `${tokens.spacingVerticalXS} 0 0`, fontSize: tokens.fontSizeBase200 },
})
