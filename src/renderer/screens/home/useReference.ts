import { useEffect, useState } from 'react'
import type { Output } from '../../../contract/operations.ts'
import { useComplain } from '../../components/announce.tsx'
import { client } from '../../transport.ts'

export type Reference = Output<'reference.read'>

/** The guidance packs and authorities that come with the program. Null while they are being read. */
export function useReference(): Reference | null {
  const complain = useComplain()
  const [reference, setReference] = useState<Reference | null>(null)
  useEffect(() => {
    let wanted = true
    client['reference.read']({}).then((read) => {
      if (wanted) setReference(read)
    }, complain)
    return () => {
      wanted = false
    }
  }, [complain])
  return reference
}
