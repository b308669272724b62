import type { Quarter } from './financialYear.ts'

/** A part of the plan's time other than its whole year: a quarter of it, or the second or third year. */
export type Period = Quarter | 'y2' | 'y3'
/** The plan's own year when nothing is said. */
export type LaterYear = 'y2' | 'y3'

const inPeriod = (name: string, period?: Period): string =>
  period === undefined ? name : `${name}/${typeof period === 'number' ? `q${period}` : period}`

/**
 * The names of the derived figures, all in pence. One engine computes them; screen, Word, workbook and command line look
 * them up by these names and never add up their own. A figure nobody has contributed to is nought.
 */
export const figure = {
  /** Allocations, approved carry-forward and confirmed contributions of the plan's outermost sources: what may be spent. */
  available: 'plan/available',
  availableIn: (year: LaterYear) => inPeriod('plan/available', year),
  planned: (period?: Period) => inPeriod('plan/planned', period),
  /** Available less planned: below nought when the plan spends more than there is. */
  remaining: 'plan/remaining',
  remainingIn: (year: LaterYear) => inPeriod('plan/remaining', year),
  /** By how much sources are over-planned, each on its own: what is free in another does not make up for it. */
  overPlanned: 'plan/overPlanned',
  /** What is not planned yet of the plan's outermost sources, whatever is over-planned elsewhere. */
  unallocated: 'plan/unallocated',
  /** Planned on no source at all. */
  unfunded: 'plan/unfunded',
  /** Planned on no item of the menu, and so in no category. */
  offMenu: (period?: Period) => inPeriod('plan/offMenu', period),
  /** What the posts cost, whoever pays. */
  postsPlanned: (period?: Period) => inPeriod('plan/posts', period),
  /** What the posts cost of which no role was chosen. */
  noRolePlanned: 'plan/noRole',
  rolePlanned: (roleId: string) => `role/${roleId}/planned`,
  /** What goes on in a later year at this year's pay with its rise: no sum was typed for it. */
  followsPay: (year: LaterYear) => inPeriod('plan/followsPay', year),
  /** The same of whatever is not pay, and follows prices. */
  followsPrices: (year: LaterYear) => inPeriod('plan/followsPrices', year),
  actual: (quarter?: Quarter) => inPeriod('plan/actual', quarter),
  /** Spent less planned: above nought where more was spent. */
  variance: (quarter?: Quarter) => inPeriod('plan/variance', quarter),
  /** Spent up to the last closed quarter, and planned after it with vacancies no sooner than they can be filled. */
  forecast: (quarter?: Quarter) => inPeriod('plan/forecast', quarter),
  /** Available less forecast. */
  underspend: 'plan/underspend',
  /** Underspend of sources that may not carry it over. */
  atRisk: 'plan/atRisk',
  /** The same of those sources of which it is known: what is at risk at the least. */
  atRiskAtLeast: 'plan/atRiskAtLeast',

  sourceAvailable: (sourceId: string, year?: LaterYear) => inPeriod(`source/${sourceId}/available`, year),
  /** Planned on the source and on every ring-fence inside it. */
  sourcePlanned: (sourceId: string, period?: Period) => inPeriod(`source/${sourceId}/planned`, period),
  /** Planned on the source itself, without the ring-fences inside it. */
  sourceOwn: (sourceId: string) => `source/${sourceId}/own`,
  /** Planned on the ring-fences inside it. */
  sourceWithin: (sourceId: string) => `source/${sourceId}/within`,
  /** Confirmed contributions to the source itself. */
  sourceContributions: (sourceId: string) => `source/${sourceId}/contributions`,
  /** Approved carry-forward and confirmed contributions of the source and of the ring-fences inside it. */
  sourceOnTop: (sourceId: string) => `source/${sourceId}/onTop`,
  sourceRemaining: (sourceId: string, year?: LaterYear) => inPeriod(`source/${sourceId}/remaining`, year),
  sourceActual: (sourceId: string, quarter?: Quarter) => inPeriod(`source/${sourceId}/actual`, quarter),
  sourceForecast: (sourceId: string, quarter?: Quarter) => inPeriod(`source/${sourceId}/forecast`, quarter),
  /** Spent less planned: above nought where more was spent. */
  sourceVariance: (sourceId: string, quarter?: Quarter) => inPeriod(`source/${sourceId}/variance`, quarter),
  sourceUnderspend: (sourceId: string) => `source/${sourceId}/underspend`,
  sourceAtRisk: (sourceId: string) => `source/${sourceId}/atRisk`,
  /** Instalments with a date in the plan's year, or in a quarter of it. */
  sourceReceipts: (sourceId: string, quarter?: Quarter) => inPeriod(`source/${sourceId}/receipts`, quarter),
  /** Instalments with a date at all: a grant paid in arrears sends its last one after the year. */
  sourceInstalments: (sourceId: string) => `source/${sourceId}/instalments`,
  /** Planned on a source for one category of the menu. */
  sourceCategoryPlanned: (sourceId: string, categoryId: string) =>
    `source/${sourceId}/category/${categoryId}/planned`,
  sourceCostTypePlanned: (sourceId: string, costType: string) =>
    `source/${sourceId}/costType/${costType}/planned`,

  interventionPlanned: (interventionId: string, period?: Period) =>
    inPeriod(`intervention/${interventionId}/planned`, period),
  /** Paid from money that has to add to what was spent before. */
  interventionSupplementary: (interventionId: string) => `intervention/${interventionId}/supplementary`,
  /** The part of that which one source pays, where it is that source's condition. */
  interventionSupplementaryOn: (interventionId: string, sourceId: string) =>
    `intervention/${interventionId}/supplementary/${sourceId}`,
  /** Recurring cost on money of which nothing is told after this year. */
  interventionEnding: (interventionId: string) => `intervention/${interventionId}/ending`,
  /** Paid from a source that is only for certain groups of people. */
  interventionOnPurpose: (interventionId: string, sourceId: string) =>
    `intervention/${interventionId}/purpose/${sourceId}`,
  /** Planned on the items of one category of the menu. */
  categoryPlanned: (categoryId: string, period?: Period) =>
    inPeriod(`category/${categoryId}/planned`, period),
  costTypePlanned: (costType: string, period?: Period) => inPeriod(`costType/${costType}/planned`, period),
  /** Planned with one provider, by its name. */
  providerPlanned: (provider: string, period?: Period) =>
    inPeriod(`provider/${encodeURIComponent(provider.toWellFormed())}/planned`, period),

  /** One cost: a line, a post or training. The table is that of its record. */
  costPlanned: (table: string, id: string, period?: Period) => inPeriod(`${table}/${id}/planned`, period),
  costActual: (table: string, id: string, quarter?: Quarter) => inPeriod(`${table}/${id}/actual`, quarter),
  /** What a whole year of a post costs, whenever it starts. */
  postAnnual: (postId: string, year?: LaterYear) => inPeriod(`posts/${postId}/annual`, year),
  /** The full-time salary of one person in a later year, risen as the plan assumes. */
  postSalary: (postId: string, year: LaterYear) => inPeriod(`posts/${postId}/salary`, year),
} as const

/** Where a source stands: more planned than it has, exactly what it has, or some of it not planned yet. */
export type Standing = 'over' | 'balanced' | 'unallocated'
export const standing = (remaining: number): Standing =>
  remaining < 0 ? 'over' : remaining === 0 ? 'balanced' : 'unallocated'
