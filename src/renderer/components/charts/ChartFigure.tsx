import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components'
import { DataBarVertical20Regular, Table20Regular } from '@fluentui/react-icons'
import { lazy, Suspense, useMemo, useState } from 'react'
import { formatPounds } from '../../../domain/values/money.ts'
import { DataTable } from '../DataTable.tsx'
import { ExplainedFigure } from '../explain/ExplainedFigure.tsx'
import type { Chart, ChartAmounts } from './chart.ts'
import { useChartColours } from './useChartColours.ts'
import { useFigures } from './useFigures.ts'

// The library that draws is as large as all the rest, so it is fetched when it is first wanted.
const BarChart = lazy(async () => ({ default: (await import('./BarChart.tsx')).BarChart }))

/** A chart with what it says in words for those who do not see it, and a table of its exact figures to be had instead. */
export function ChartFigure({ chart }: { readonly chart: Chart }) {
  const styles = useStyles()
  const [asTable, setAsTable] = useState(false)
  const amounts = useAmounts(chart)
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.head}>
        <span className={styles.title}>{chart.title}</span>
        <Button
          size="small"
          icon={asTable ? <DataBarVertical20Regular /> : <Table20Regular />}
          aria-pressed={asTable}
          aria-label={`Show as a table: ${chart.title}`}
          onClick={() => {
            setAsTable(!asTable)
          }}
        >
          Show as a table
        </Button>
      </figcaption>
      {asTable ? <ChartTable chart={chart} /> : <Drawn chart={chart} amounts={amounts} />}
    </figure>
  )
}

function useAmounts({ series, places }: Chart): ChartAmounts {
  const names = useMemo(() => series.flatMap((each) => each.names), [series])
  const all = useFigures(names)
  const told = all.join(' ')
  return useMemo(
    () => series.map((_, index) => all.slice(index * places.length, (index + 1) * places.length)),
    // The amounts are made anew each time; what they say is in `told`.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [series, places, told],
  )
}

function Drawn({ chart, amounts }: { readonly chart: Chart; readonly amounts: ChartAmounts }) {
  const styles = useStyles()
  const colours = useChartColours()
  const height = chart.lying === true ? 48 + chart.places.length * 48 : 300
  return (
    <div role="img" aria-label={inWords(chart, amounts)} style={{ blockSize: `${height}px` }}>
      <Suspense fallback={<Spinner size="small" label="Drawing the chart" />}>
        <div inert className={styles.picture}>
          <BarChart chart={chart} amounts={amounts} colours={colours} />
        </div>
      </Suspense>
    </div>
  )
}

/** What a chart shows, read out: `April to June: planned £1,000, spent £900.` */
const inWords = ({ title, places, series }: Chart, amounts: ChartAmounts): string =>
  `${title}. ${places
    .map((place, at) => {
      const told = series.map(({ title: what }, index) => {
        const amount = amounts[index]?.[at] ?? null
        return `${what.toLowerCase()} ${amount === null ? 'not known' : formatPounds(amount)}`
      })
      return `${place}: ${told.join(', ')}.`
    })
    .join(' ')}`

const ChartTable = ({ chart: { title, placesTitle, places, series } }: { readonly chart: Chart }) => (
  <DataTable
    caption={`${title}, in pounds`}
    columns={[{ title: placesTitle }, ...series.map(({ title: what }) => ({ title: what, money: true }))]}
    rows={places.map((place, at) => ({
      key: place,
      cells: [
        place,
        ...series.map(({ title: what, names }) => <ExplainedFigure key={what} name={names[at] ?? ''} />),
      ],
    }))}
  />
)

const useStyles = makeStyles({
  figure: { margin: `0 0 ${tokens.spacingVerticalXL}`, minInlineSize: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    marginBlockEnd: tokens.spacingVerticalS,
  },
  title: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  // Its colours are those of the forced palette already.
  picture: { blockSize: '100%', overflow: 'hidden', forcedColorAdjust: 'none' },
})
