import type { AllocationsView } from '../../../../contract/allocationViews.ts'
import type { Source } from '../../../../domain/funding/source.ts'
import type { Command } from '../../../stores/planStore.ts'

type Proposed = AllocationsView['proposed'][number]

/** One step that sets the allocation of each source aimed at, naming the spreadsheet as the letter it came in. */
export function takeAllocations(
  fileName: string,
  proposed: readonly Proposed[],
  targets: readonly (string | null)[],
  find: (id: string) => Source | undefined,
): Extract<Command, { type: 'batch' }> {
  const bySource = Map.groupBy(
    proposed.flatMap((each, index) => (targets[index] == null ? [] : [{ each, id: targets[index] }])),
    ({ id }) => id,
  )
  return {
    type: 'batch',
    title: `import allocations from ${fileName}`.slice(0, 200),
    commands: [...bySource].map(([id, aimed]) => ({
      type: 'source.change' as const,
      id,
      fields: fieldsOf(
        find(id),
        aimed.map(({ each }) => each),
        `${fileName}, as published with the circular`,
      ),
    })),
  }
}

/** The amounts aimed at a source and year that another is aimed at too, by their places: only one of them can be taken. */
export function aimedTwice(
  proposed: readonly Proposed[],
  targets: readonly (string | null)[],
): readonly number[] {
  const placeOf = (index: number): string | null =>
    targets[index] == null ? null : `${targets[index]} ${proposed[index]?.year ?? ''}`
  const places = proposed.map((_, index) => placeOf(index))
  return places.flatMap((place, index) =>
    place !== null && places.some((other, at) => at !== index && other === place) ? [index] : [],
  )
}

function fieldsOf(source: Source | undefined, proposed: readonly Proposed[], letter: string) {
  const own = proposed.find(({ year }) => year === 1)
  const later = ([2, 3] as const).map((year, index) => {
    const told = proposed.find((each) => each.year === year)
    const before = source?.laterYears[index] ?? notTold
    return told ? { amount: told.amount, certainty: told.certainty, letter, letterDate: null } : before
  })
  const [second = notTold, third = notTold] = later
  return {
    ...(own ? { allocation: own.amount, certainty: own.certainty, letter, letterDate: null } : {}),
    laterYears: [second, third] as const,
  }
}

const notTold = { amount: null, certainty: 'indicative', letter: '', letterDate: null } as const
