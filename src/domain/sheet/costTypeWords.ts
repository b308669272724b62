import { CostType, costTypeTitles } from '../values/costType.ts'

/** Words by which budgets outside Ringfence name a kind of cost. */
const words: Readonly<Record<CostType, string>> = {
  staff:
    'staff staffing salary salaries wage wages pay employee employees personnel post posts oncosts agency secondment',
  placements: 'placement placements residential rehab rehabilitation detox detoxification inpatient bed beds',
  medicines: 'medicine medicines medication medications prescribing dispensing pharmacy naloxone',
  equipment: 'equipment it ict computers laptops phones furniture vehicles',
  premises: 'premises rent rates utilities building buildings estates property',
  training: 'training learning courses qualifications',
  grants: 'grants grant',
  other: 'other misc miscellaneous sundry sundries overhead overheads contingency',
}

const byWord: ReadonlyMap<string, CostType> = new Map(
  CostType.options.flatMap((costType) => words[costType].split(' ').map((word) => [word, costType] as const)),
)
const byTitle: ReadonlyMap<string, CostType> = new Map(
  CostType.options.map((costType) => [costTypeTitles[costType].toLowerCase(), costType]),
)

/** The kinds of cost that some words name: the one whose title they are, otherwise every one they have a word for. */
export function costTypesIn(text: string): readonly CostType[] {
  const lower = text.toLowerCase().replaceAll(/\s+/g, ' ').trim()
  const titled = byTitle.get(lower)
  if (titled !== undefined) return [titled]
  const found = (lower.replaceAll('on-cost', 'oncost').match(/[a-z]+/g) ?? []).flatMap(
    (word) => byWord.get(word) ?? [],
  )
  return [...new Set(found)]
}
