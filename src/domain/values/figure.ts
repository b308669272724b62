import type { Quarter } from './financialYear.ts'

const inQuarter = (name: string, quarter?: Quarter): string =>
  quarter === undefined ? name : `${name}/q${quarter}`

/**
 * The names of the derived figures, all in pence. One engine computes them; screen, Word and command line look them up
 * by these names and never add up their own. A figure nobody has contributed to is nought.
 */
export const figure = {
  /** Allocations of the plan's outermost sources; what the plan may spend. */
  available: 'plan/available',
  planned: (quarter?: Quarter) => inQuarter('plan/planned', quarter),
  /** Available less planned: below nought when the plan spends more than there is. */
  remaining: 'plan/remaining',
  /** By how much sources are over-planned, each on its own: what is free in another does not make up for it. */
  overPlanned: 'plan/overPlanned',
  /** What is not planned yet of the plan's outermost sources, whatever is over-planned elsewhere. */
  unallocated: 'plan/unallocated',
  /** Planned on no source at all. */
  unfunded: 'plan/unfunded',
  sourceAvailable: (sourceId: string) => `source/${sourceId}/available`,
  /** Planned on the source and on every ring-fence inside it. */
  sourcePlanned: (sourceId: string, quarter?: Quarter) => inQuarter(`source/${sourceId}/planned`, quarter),
  sourceRemaining: (sourceId: string) => `source/${sourceId}/remaining`,
  interventionPlanned: (interventionId: string, quarter?: Quarter) =>
    inQuarter(`intervention/${interventionId}/planned`, quarter),
  /** Planned on the items of one category of the menu. */
  categoryPlanned: (categoryId: string, quarter?: Quarter) =>
    inQuarter(`category/${categoryId}/planned`, quarter),
  costTypePlanned: (costType: string) => `costType/${costType}/planned`,
  /** Planned on a source for one category of the menu. */
  sourceCategoryPlanned: (sourceId: string, categoryId: string) =>
    `source/${sourceId}/category/${categoryId}/planned`,
} as const

/** Where a source stands: more planned than it has, exactly what it has, or some of it not planned yet. */
export type Standing = 'over' | 'balanced' | 'unallocated'
export const standing = (remaining: number): Standing =>
  remaining < 0 ? 'over' : remaining === 0 ? 'balanced' : 'unallocated'
