import type { Pack } from '../domain/plan/pack.ts'
import { anchor, type Chain, type ChainStep } from '../domain/timetable/chain.ts'

/** The parts of a pack that have a file of their own. */
export type PackPart =
  | 'categories'
  | 'evidence'
  | 'grants'
  | 'deadlines'
  | 'sections'
  | 'partners'
  | 'workforce'
  | 'references'
  | 'chains'
  | 'indicators'

interface PackFault {
  readonly part: PackPart
  /** What is wrong and where, as the middle of a sentence. */
  readonly wrong: string
}

/** What is wrong with a pack whose every record is sound by itself: ids used twice, and ids that lead nowhere. */
export const packFaults = (pack: Pack): PackFault[] => [
  ...repeatedIds('categories', [...pack.categories, ...menuItems(pack)]),
  ...repeatedIds('evidence', pack.evidence),
  ...repeatedIds('grants', pack.grants),
  ...repeatedIds('deadlines', pack.deadlines),
  ...repeatedIds('sections', pack.sections),
  ...repeatedIds('partners', pack.partners),
  ...repeatedIds('workforce', pack.workforce.roles),
  ...repeatedIds('workforce', pack.workforce.bands),
  ...repeatedIds('workforce', pack.workforce.onCosts),
  ...repeatedIds('references', pack.references),
  ...repeatedIds('indicators', pack.indicators),
  ...repeatedIds('chains', pack.chains),
  ...pack.chains.flatMap(chainFaults),
  ...unknownEvidence(pack),
  ...unknownItems(pack),
  ...unknownCategories(pack),
  ...unknownBands(pack),
  ...unknownParents(pack),
  ...unknownReferences(pack),
]

interface Identified {
  readonly id: string
}
const menuItems = (pack: Pack) => pack.categories.flatMap((category) => category.items)
const idsOf = (records: readonly Identified[]): ReadonlySet<string> => new Set(records.map(({ id }) => id))

function repeatedIds(part: PackPart, records: readonly Identified[]): PackFault[] {
  const repeated = records.filter(({ id }, index) => records.findIndex((other) => other.id === id) < index)
  return repeated.map(({ id }) => ({ part, wrong: `the id ${id} stands there twice` }))
}

/** A step of a chain that is reckoned from one the chain does not have, or by way of others from itself. */
function chainFaults({ id, steps }: Chain): PackFault[] {
  const byKey = new Map(steps.map((step) => [step.key, step]))
  const fault = (wrong: string): PackFault => ({ part: 'chains', wrong: `in chain ${id}, ${wrong}` })
  const repeated = steps.filter((step) => byKey.get(step.key) !== step)
  const unknown = steps.flatMap((step) =>
    [step.from, ...step.waitsFor]
      .filter((key) => key !== anchor && !byKey.has(key))
      .map((key) => fault(`step ${step.key} names ${key}, which is no step of it`)),
  )
  return [
    ...repeated.map(({ key }) => fault(`the key ${key} stands there twice`)),
    ...unknown,
    ...steps
      .filter((step) => !reachesAnchor(step, byKey))
      .map(({ key }) => fault(`step ${key} is not reckoned from its anchor`)),
  ]
}

function reachesAnchor(step: ChainStep, byKey: ReadonlyMap<string, ChainStep>): boolean {
  const seen = new Set<string>()
  for (let at: ChainStep | undefined = step; at && !seen.has(at.key); at = byKey.get(at.from)) {
    if (at.from === anchor) return true
    seen.add(at.key)
  }
  return false
}

function unknownEvidence(pack: Pack): PackFault[] {
  const known = idsOf(pack.evidence)
  return menuItems(pack).flatMap((item) =>
    item.evidence
      .filter((id) => !known.has(id))
      .map((id) => ({
        part: 'categories',
        wrong: `menu item ${item.id} cites the evidence ${id}, which evidence.json does not have`,
      })),
  )
}

function unknownItems(pack: Pack): PackFault[] {
  const known = idsOf(menuItems(pack))
  return pack.grants.flatMap((grant) =>
    grant.conditions
      .flatMap((condition) => (condition.kind === 'onlyItems' ? condition.items : []))
      .filter((id) => !known.has(id))
      .map((id) => ({
        part: 'grants',
        wrong: `grant ${grant.id} may pay for the menu item ${id}, which menu.json does not have`,
      })),
  )
}

/** A share of a source's money that is to go to a category which the menu does not have. */
function unknownCategories(pack: Pack): PackFault[] {
  const known = idsOf(pack.categories)
  return pack.grants.flatMap((grant) =>
    grant.conditions
      .flatMap((condition) =>
        (condition.kind === 'shareCap' || condition.kind === 'shareFloor') && condition.part.by === 'category'
          ? [condition.part.categoryId]
          : [],
      )
      .filter((id) => !known.has(id))
      .map((id) => ({
        part: 'grants',
        wrong: `grant ${grant.id} limits the share of the category ${id}, which menu.json does not have`,
      })),
  )
}

function unknownBands({ workforce }: Pack): PackFault[] {
  const known = idsOf(workforce.bands)
  return workforce.roles.flatMap(({ id, bandId }) =>
    bandId === null || known.has(bandId)
      ? []
      : [{ part: 'workforce', wrong: `role ${id} is paid in the band ${bandId}, which is not there` }],
  )
}

/** A grant inside one that is not there, or inside itself by whatever way round. */
function unknownParents(pack: Pack): PackFault[] {
  const byId = new Map(pack.grants.map((grant) => [grant.id, grant]))
  return pack.grants.flatMap((grant): PackFault[] => {
    const met = new Set([grant.id])
    for (let parentId = grant.parentId; parentId !== null; parentId = byId.get(parentId)?.parentId ?? null) {
      const wrong = !byId.has(parentId)
        ? `grant ${grant.id} lies inside the grant ${parentId}, which is not there`
        : met.has(parentId) && `grant ${grant.id} lies inside itself`
      if (wrong) return [{ part: 'grants', wrong }]
      met.add(parentId)
    }
    return []
  })
}

interface Citation {
  readonly part: PackPart
  readonly place: string
  readonly source: string
}

function unknownReferences(pack: Pack): PackFault[] {
  const known = idsOf(pack.references)
  const citations: readonly Citation[] = [
    ...pack.categories.map(({ id, source }) => ({
      part: 'categories' as const,
      place: `category ${id}`,
      source,
    })),
    ...pack.grants.flatMap(({ id, source, nationalTotal, conditions }) =>
      [source, nationalTotal?.source ?? '', ...conditions.map((condition) => condition.source)].map(
        (cited) => ({
          part: 'grants' as const,
          place: `grant ${id}`,
          source: cited,
        }),
      ),
    ),
    ...pack.deadlines.map(({ id, source }) => ({
      part: 'deadlines' as const,
      place: `deadline ${id}`,
      source,
    })),
    ...pack.partners.map(({ id, source }) => ({ part: 'partners' as const, place: `partner ${id}`, source })),
    ...workforceCitations(pack),
    ...pack.indicators.map(({ id, source }) => ({
      part: 'indicators' as const,
      place: `indicator ${id}`,
      source,
    })),
    ...pack.chains.flatMap(({ id, steps }) =>
      steps.map(({ key, source }) => ({
        part: 'chains' as const,
        place: `step ${key} of chain ${id}`,
        source,
      })),
    ),
  ]
  return citations.flatMap(({ part, place, source }) =>
    citedIds(source)
      .filter((id) => !known.has(id))
      .map((id) => ({ part, wrong: `${place} cites the source ${id}, which references.json does not have` })),
  )
}

function workforceCitations({ workforce: { roles, bands, onCosts } }: Pack): readonly Citation[] {
  const from = (what: string, records: readonly (Identified & { readonly source: string })[]): Citation[] =>
    records.map(({ id, source }) => ({ part: 'workforce', place: `${what} ${id}`, source }))
  return [...from('role', roles), ...from('band', bands), ...from('on-costs', onCosts)]
}

/** A source may name several documents: `S1 S5`. */
const citedIds = (source: string): string[] => source.split(/\s+/).filter((id) => id !== '')
