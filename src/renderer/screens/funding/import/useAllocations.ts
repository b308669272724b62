import { useState } from 'react'
import type { AllocationsView } from '../../../../contract/allocationViews.ts'
import type { Source } from '../../../../domain/funding/source.ts'
import { useAnnounceUndoable } from '../../../components/useAnnounceUndoable.ts'
import { useSpreadsheet, type SheetFile } from '../../../components/useSpreadsheet.ts'
import { usePlan } from '../../../stores/usePlan.ts'
import { client } from '../../../transport.ts'
import { aimedTwice, takeAllocations } from './takeAllocations.ts'

/** A spreadsheet that was read, and what it has for the authorities asked about. */
interface Read {
  readonly file: SheetFile
  readonly view: AllocationsView
}

type Targets = readonly (string | null)[]

/** The national spreadsheet on its way into the plan: what it has, and the source each amount goes to. */
export function useAllocations(done: () => void) {
  const store = usePlan()
  const announce = useAnnounceUndoable()
  const { reading, read, ask } = useSpreadsheet<Read>()
  const [aimed, setAimed] = useState<{ readonly of: AllocationsView; readonly targets: Targets } | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const { found } = reading
  const view = found?.view ?? null
  const targets = aimed !== null && aimed.of === view ? aimed.targets : proposedTargets(view)
  const proposed = view?.proposed ?? []
  const twice = aimedTwice(proposed, targets).flatMap((index) => proposed[index] ?? [])
  const viewOf = async (file: SheetFile, codes: string[] | null): Promise<Read> => ({
    file,
    view: await client['allocations.read']({ id: store.id, file, codes }),
  })
  return {
    reading,
    view,
    targets,
    taken: targets.filter((target) => target !== null).length,
    /** Whether two amounts go to the same source and year: only one of them can be taken. */
    twice: twice.length > 0,
    /** What stands in the way of taking them, in a sentence. What was read and aimed at stays. */
    problem: refused ?? sameTarget(twice),
    read: (file: File): void => {
      setRefused(null)
      void read(file, (chosen) => viewOf(chosen, null))
    },
    chooseAuthority: (code: string): void => {
      setRefused(null)
      if (found) void ask(viewOf(found.file, [code]))
    },
    aim: (index: number, sourceId: string | null): void => {
      setRefused(null)
      if (view) setAimed({ of: view, targets: targets.with(index, sourceId) })
    },
    take: (): void => {
      if (found === null) return
      const find = (id: string): Source | undefined => store.record('sources', id)
      store.execute(takeAllocations(found.file.fileName, proposed, targets, find)).then(
        () => {
          announce('The allocations have been taken into the plan')
          done()
        },
        (error: unknown) => {
          setRefused((error as Error).message)
        },
      )
    },
  }
}

/** The sources the amounts seem to be for. */
const proposedTargets = (view: AllocationsView | null): Targets =>
  view?.proposed.map(({ amount, sourceId }) => (amount === null ? null : sourceId)) ?? []

const sameTarget = (twice: AllocationsView['proposed']): string | null =>
  twice.length === 0
    ? null
    : `${twice.map(({ heading, financialYear }) => `“${heading}” (${financialYear})`).join(' and ')} go to the same source and year. Leave out all but one of them`
