import type { Pence } from '../../../domain/values/money.ts'

/** One kind of bar, such as what is planned; told apart by its filling and its name, not by colour alone. */
export interface ChartSeries {
  readonly title: string
  readonly filling: Filling
  /** The figure of each place, in the order of the places. */
  readonly names: readonly string[]
}
export type Filling = 'plain' | 'striped' | 'dotted'

/** What is drawn: bars at places, such as quarters. */
export interface Chart {
  readonly title: string
  /** What the places are, as a heading: `Quarter`. */
  readonly placesTitle: string
  readonly places: readonly string[]
  readonly series: readonly ChartSeries[]
  /** Bars that lie, for places with long names. */
  readonly lying?: boolean
}

/** The bars' amounts: of each series, at each place; null where one is not known. */
export type ChartAmounts = readonly (readonly (Pence | null)[])[]
