import {
  BarSeriesModule,
  CategoryAxisModule,
  LegendModule,
  NumberAxisModule,
  type AgCartesianChartOptions,
  type AgPatternColor,
} from 'ag-charts-community'
import { AgCharts } from 'ag-charts-react'
import { useMemo } from 'react'
import type { Chart, ChartAmounts, Filling } from './chart.ts'
import type { ChartColours } from './useChartColours.ts'

interface BarChartProps {
  readonly chart: Chart
  readonly amounts: ChartAmounts
  readonly colours: ChartColours
}

const whole = { blockSize: '100%' }
const modules = [BarSeriesModule, CategoryAxisModule, LegendModule, NumberAxisModule]

/** Bars with their amounts beside them. The picture only: what it says stands in words and in a table beside it. */
export function BarChart({ chart, amounts, colours }: BarChartProps) {
  const options = useMemo(() => optionsOf(chart, amounts, colours), [chart, amounts, colours])
  return <AgCharts options={options} modules={modules} style={whole} />
}

const short = new Intl.NumberFormat('en-GB', {
  style: 'currency',
  currency: 'GBP',
  notation: 'compact',
  maximumSignificantDigits: 3,
})
/** `£1.53m`: room for the eye only; the exact amount is in the table. */
const shortAmount = (amount: number): string => short.format(amount / 100)

function optionsOf(
  { places, series, lying = false }: Chart,
  amounts: ChartAmounts,
  { font, text, line, background, bars }: ChartColours,
): AgCartesianChartOptions {
  const label = { color: text, fontFamily: font, fontSize: 12 }
  return {
    background: { visible: false },
    // Room for the amount beside the longest bar.
    seriesArea: { padding: lying ? { right: 56 } : { top: 24 } },
    animation: { enabled: false },
    // It cannot be reached: everything it says is beside it.
    keyboard: { enabled: false },
    tooltip: { enabled: false },
    highlight: { enabled: false },
    legend: {
      enabled: series.length > 1,
      position: 'bottom',
      toggleSeries: false,
      item: { label },
    },
    data: places.map((place, at) => ({
      place: lying ? inLines(place) : place,
      ...Object.fromEntries(series.map((_, index) => [`s${index}`, amounts[index]?.[at] ?? 0])),
    })),
    series: series.map(({ title, filling }, index) => {
      const colour = bars[index] ?? bars[0]
      return {
        type: 'bar' as const,
        direction: lying ? ('horizontal' as const) : ('vertical' as const),
        xKey: 'place',
        yKey: `s${index}`,
        yName: title,
        fill: fillings[filling](colour, background),
        stroke: colour,
        strokeWidth: 1,
        label: {
          ...label,
          placement: 'outside-end' as const,
          formatter: ({ value }: { readonly value: number }) => (value === 0 ? '' : shortAmount(value)),
        },
      }
    }),
    axes: {
      x: {
        type: 'category',
        position: lying ? 'left' : 'bottom',
        label,
        line: { stroke: line },
      },
      y: {
        type: 'number',
        position: lying ? 'bottom' : 'left',
        label: { enabled: false },
        gridLine: { enabled: false },
        line: { enabled: false },
      },
    },
  }
}

/** How many letters of a name stand beside a lying bar in one line. */
const lineLength = 26

/** A long name in several lines, broken between words: the library breaks only names that stand under their bars. */
function inLines(name: string): string {
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length >= lineLength) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines.join('\n')
}

const patterned = (
  pattern: NonNullable<AgPatternColor['pattern']>,
  colour: string,
  background: string,
): AgPatternColor => ({
  type: 'pattern',
  pattern,
  fill: colour,
  stroke: colour,
  backgroundFill: background,
  strokeWidth: 2,
  width: 8,
  height: 8,
})

const fillings: Readonly<Record<Filling, (colour: string, background: string) => string | AgPatternColor>> = {
  plain: (colour) => colour,
  striped: (colour, background) => patterned('forward-slanted-lines', colour, background),
  dotted: (colour, background) => patterned('circles', colour, background),
}
