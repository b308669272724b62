import { packOf, type Plan } from '../plan/plan.ts'
import { costTypeTitles } from '../values/costType.ts'
import type { Period } from '../values/figure.ts'
import type { Quarter } from '../values/financialYear.ts'

/** Of whom a figure speaks. */
export type Subject =
  | 'plan'
  | 'source'
  | 'intervention'
  | 'role'
  | 'category'
  | 'costType'
  | 'provider'
  | 'lines'
  | 'posts'
  | 'training'

/** The name of a figure (values/figure.ts), read. */
export interface FigureName {
  readonly name: string
  readonly subject: Subject
  /** Empty for the plan; the plain name of a provider. */
  readonly id: string
  /** The part of its money that is spoken of: for a category or type of cost, or out of one source. */
  readonly part: { readonly by: 'category' | 'costType' | 'source'; readonly id: string } | null
  readonly what: string
  /** Nothing for the plan's own year. */
  readonly period: Period | undefined
}

type Kind = 'year' | 'quarter' | 'later'
const year: readonly Kind[] = ['year']
const inQuarters: readonly Kind[] = ['year', 'quarter']
const later: readonly Kind[] = ['later']
const inYears: readonly Kind[] = ['year', 'later']
const always: readonly Kind[] = ['year', 'quarter', 'later']

/** What there is to be told of each subject, and for which periods of time. */
const told: Readonly<Record<Subject, Readonly<Record<string, readonly Kind[]>>>> = {
  plan: {
    ...{ available: inYears, planned: always, remaining: inYears, overPlanned: year, unallocated: year },
    ...{ unfunded: year, actual: inQuarters, forecast: inQuarters, variance: inQuarters },
    ...{ underspend: year, atRisk: year, atRiskAtLeast: year, followsPay: later, followsPrices: later },
    ...{ offMenu: always, posts: always, noRole: year },
  },
  source: {
    ...{ available: inYears, planned: always, remaining: inYears, actual: inQuarters, forecast: inQuarters },
    ...{ variance: inQuarters, underspend: year, atRisk: year, receipts: inQuarters, instalments: year },
    ...{ own: year, within: year, contributions: year, onTop: year },
  },
  intervention: { planned: always, supplementary: year, ending: year },
  category: { planned: always },
  costType: { planned: always },
  provider: { planned: always },
  role: { planned: year },
  lines: { planned: always, actual: inQuarters },
  posts: { planned: always, actual: inQuarters, annual: inYears, salary: ['later'] },
  training: { planned: always, actual: inQuarters },
}

/** Reads a figure's name; nothing for one that no figure has, or of something that the plan does not hold. */
export function readFigureName(plan: Plan, name: string): FigureName | null {
  const words = figureWords(name)
  const subject = words('subject')
  if (!isSubject(subject) || !isTold(subject, words)) return null
  const id = decoded(subject, words('id'))
  const part = partOf(words('by'), words('part'))
  if (id === null || !isThere[subject](plan, id)) return null
  if (part && !isThere[part.by](plan, part.id)) return null
  return { name, subject, id, part, what: words('what'), period: periodOf(words('period')) }
}

type Words = (group: 'subject' | 'id' | 'by' | 'part' | 'what' | 'period') => string

/** The words of a name by what they stand for, whether or not a plan holds what it is of; empty for those it does not have. */
export function figureWords(name: string): Words {
  const groups = (ofPart.exec(name) ?? ofWhole.exec(name))?.groups
  return (group) => groups?.[group] ?? ''
}

const ofWhole =
  /^(?:(?<subject>plan)|(?<subject>[A-Za-z]+)\/(?<id>[^/]+))\/(?<what>\w+)(?:\/(?<period>\w+))?$/
/** What is planned on a source for a category or cost type, and what a source with a condition pays of an intervention. */
const ofPart =
  /^(?:(?<subject>source)\/(?<id>[^/]+)\/(?<by>category|costType)\/(?<part>[^/]+)\/(?<what>planned)|(?<subject>intervention)\/(?<id>[^/]+)\/(?<what>purpose|supplementary)\/(?<part>[^/]+))$/

function partOf(by: string, id: string): FigureName['part'] {
  if (id === '') return null
  return { by: by === 'category' || by === 'costType' ? by : 'source', id }
}

const isSubject = (word: string): word is Subject => Object.hasOwn(told, word)

function isTold(subject: Subject, words: Words): boolean {
  if (words('part') !== '') return true
  const kinds = new Map(Object.entries(told[subject])).get(words('what')) ?? []
  const kind = kindOf(words('period'))
  return kind !== null && kinds.includes(kind)
}

/** Only a provider's name is written in code, as it may hold any character. */
function decoded(subject: Subject, id: string): string | null {
  if (subject !== 'provider') return id
  try {
    return decodeURIComponent(id)
  } catch {
    return null
  }
}

function kindOf(period: string): Kind | null {
  if (period === '') return 'year'
  if (/^q[1-4]$/.test(period)) return 'quarter'
  return period === 'y2' || period === 'y3' ? 'later' : null
}

function periodOf(period: string): Period | undefined {
  if (period === 'y2' || period === 'y3') return period
  return period === '' ? undefined : (Number(period.slice(1)) as Quarter)
}

const isThere: Readonly<Record<Subject, (plan: Plan, id: string) => boolean>> = {
  plan: (_, id) => id === '',
  source: (plan, id) => plan.sources.has(id),
  intervention: (plan, id) => plan.interventions.has(id),
  category: (plan, id) => packOf(plan).categories.some((category) => category.id === id),
  costType: (_, id) => Object.hasOwn(costTypeTitles, id),
  provider: (_, name) => name !== '',
  role: (plan, id) =>
    packOf(plan).workforce.roles.some((role) => role.id === id) ||
    [...plan.posts.values()].some(({ roleId }) => roleId === id),
  lines: (plan, id) => plan.lines.has(id),
  posts: (plan, id) => plan.posts.has(id),
  training: (plan, id) => plan.training.has(id),
}
