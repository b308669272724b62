import { conditionsOf } from '../funding/lineage.ts'
import { catalogue } from '../checks/catalogue.ts'
import type { Finding } from '../checks/finding.ts'
import type { Source } from '../funding/source.ts'
import { inOrder, packOf, type Plan } from '../plan/plan.ts'
import type { DocumentSource } from './source.ts'
import { canStand } from '../values/severity.ts'
import { said } from './wording.ts'

/** A source with the nearest ring-fence around it that is in the plan too. */
export interface PlacedSource {
  readonly source: Source
  readonly parent: Source | null
}

/** Every source in people's order, each followed by the ring-fences inside it. */
export function sourcesInOrder(plan: Plan): readonly PlacedSource[] {
  const all = inOrder(plan.sources.values())
  const inside = (parent: Source | null): PlacedSource[] =>
    all
      .filter((source) => source.parentId === (parent?.id ?? null))
      .flatMap((source) => [{ source, parent }, ...inside(source)])
  return inside(null)
}

/** The plan's own money: wider grants that are shown only because a ring-fence lies inside them are left out. */
export const sourcesInPlan = (plan: Plan): readonly PlacedSource[] =>
  sourcesInOrder(plan).filter(({ source }) => source.inPlan)

/** A source as a row or column heading, which says what it is part of. */
export function sourceTitle({ source, parent }: PlacedSource): string {
  if (parent === null) return said(source.name)
  return parent.inPlan
    ? `of which ${said(source.name)}`
    : `${said(source.name)} (ring-fenced inside ${said(parent.name)})`
}

/** A source where there is room for its name only, as over a narrow column. */
export const shortTitle = ({ source, parent }: PlacedSource): string =>
  `${parent?.inPlan === true ? 'of which ' : ''}${said(source.name)}`

/** The sources whose money comes with conditions of the guidance pack. */
export const boundSources = (plan: Plan): readonly Source[] =>
  sourcesInOrder(plan)
    .map(({ source }) => source)
    .filter((source) => conditionsOf(plan, source).length > 0)

/** The titles of the documents a fact was read in, named as `S1 S5`. */
export const referenceTitles = (plan: Plan, names: string): readonly string[] =>
  names
    .split(/\s+/)
    .filter(Boolean)
    .map((name) => packOf(plan).references.find((each) => each.id === name)?.title ?? name)

export const findingsOf = ({ findings }: DocumentSource, ...checks: readonly string[]): readonly Finding[] =>
  findings.filter((finding) => checks.includes(finding.check))

export const isLetStand = ({ plan }: DocumentSource, finding: Finding): boolean =>
  canStand(finding) && plan.overrides.has(finding.id)

/** What the check that found it looks at, in a few words. */
export const checkTitle = ({ check }: Finding): string =>
  new Map(Object.entries(catalogue)).get(check)?.title ?? check
