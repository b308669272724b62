import { useState } from 'react'
import type { AllocationsView } from '../../../../contract/allocationViews.ts'
import type { Source } from '../../../../domain/funding.ts'
import { useAnnounce } from '../../../components/announce.tsx'
import { usePlan } from '../../../stores/usePlan.ts'
import { client } from '../../../transport.ts'
import { aimedTwice, takeAllocations } from './takeAllocations.ts'

type Reading =
  | { readonly state: 'none' }
  | { readonly state: 'reading'; readonly fileName: string }
  | { readonly state: 'failed'; readonly why: string }
  | {
      readonly state: 'read'
      readonly fileName: string
      readonly base64: string
      readonly view: AllocationsView
    }

/** The national spreadsheet on its way into the plan: what it has, and the source each amount goes to. */
export function useAllocations(done: () => void) {
  const store = usePlan()
  const announce = useAnnounce()
  const [reading, setReading] = useState<Reading>({ state: 'none' })
  const [targets, setTargets] = useState<readonly (string | null)[]>([])

  const ask = (fileName: string, base64: string, codes: string[] | null): void => {
    setReading({ state: 'reading', fileName })
    client['allocations.read']({ id: store.id, file: { fileName, base64 }, codes }).then(
      (view) => {
        setReading({ state: 'read', fileName, base64, view })
        setTargets(view.proposed.map(({ amount, sourceId }) => (amount === null ? null : sourceId)))
      },
      (error: unknown) => {
        setReading({ state: 'failed', why: (error as Error).message })
      },
    )
  }
  const proposed = reading.state === 'read' ? reading.view.proposed : []
  return {
    reading,
    targets,
    taken: targets.filter((target) => target !== null).length,
    twice: aimedTwice(proposed, targets).flatMap((index) => proposed[index] ?? []),
    read: (file: File): void => {
      setReading({ state: 'reading', fileName: file.name })
      void file.arrayBuffer().then((bytes) => {
        ask(file.name, new Uint8Array(bytes).toBase64(), null)
      })
    },
    chooseAuthority: (code: string): void => {
      if (reading.state === 'read') ask(reading.fileName, reading.base64, [code])
    },
    aim: (index: number, sourceId: string | null): void => {
      setTargets(targets.map((target, each) => (each === index ? sourceId : target)))
    },
    take: (): void => {
      if (reading.state !== 'read') return
      const find = (id: string): Source | undefined => store.record('sources', id)
      store.execute(takeAllocations(reading.fileName, proposed, targets, find)).then(
        () => {
          announce('The allocations have been taken into the plan')
          done()
        },
        (error: unknown) => {
          setReading({ state: 'failed', why: (error as Error).message })
        },
      )
    },
  }
}
