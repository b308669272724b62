import { useState } from 'react'
import type { AllocationsView } from '../../../../contract/allocationViews.ts'
import type { Source } from '../../../../domain/funding.ts'
import { useAnnounce } from '../../../components/announce.tsx'
import { useSpreadsheet, type SheetFile } from '../../../components/useSpreadsheet.ts'
import { usePlan } from '../../../stores/usePlan.ts'
import { client } from '../../../transport.ts'
import { takeAllocations } from './takeAllocations.ts'

/** A spreadsheet that was read, and what it has for the authorities asked about. */
interface Read {
  readonly file: SheetFile
  readonly view: AllocationsView
}

type Targets = readonly (string | null)[]

/** The national spreadsheet on its way into the plan: what it has, and the source each amount goes to. */
export function useAllocations(done: () => void) {
  const store = usePlan()
  const announce = useAnnounce()
  const { reading, read, ask } = useSpreadsheet<Read>()
  const [aimed, setAimed] = useState<{ readonly of: AllocationsView; readonly targets: Targets } | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const { found } = reading
  const view = found?.view ?? null
  const targets = aimed !== null && aimed.of === view ? aimed.targets : proposedTargets(view)
  const viewOf = async (file: SheetFile, codes: string[] | null): Promise<Read> => ({
    file,
    view: await client['allocations.read']({ id: store.id, file, codes }),
  })
  return {
    reading,
    view,
    targets,
    taken: targets.filter((target) => target !== null).length,
    /** Why the allocations could not be taken. What was read and aimed at stays. */
    refused,
    read: (file: File): void => {
      setRefused(null)
      void read(file, (chosen) => viewOf(chosen, null))
    },
    chooseAuthority: (code: string): void => {
      setRefused(null)
      if (found) void ask(viewOf(found.file, [code]))
    },
    aim: (index: number, sourceId: string | null): void => {
      if (view) setAimed({ of: view, targets: targets.with(index, sourceId) })
    },
    take: (): void => {
      if (found === null) return
      const find = (id: string): Source | undefined => store.record('sources', id)
      store.execute(takeAllocations(found.file.fileName, found.view.proposed, targets, find)).then(
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
