import { useState } from 'react'
import type { Scenario } from '../../../domain/scenario/scenario.ts'
import { useComplain } from '../../components/announce.tsx'

/** As many as can be read beside the plan, and as are compared at once. */
const most = 4

/** Which scenarios stand beside the plan: the first four until people choose, and a new one where there is room. */
export function useCompared(
  scenarios: readonly Scenario[],
): readonly [readonly Scenario[], (id: string, wanted: boolean) => void] {
  const complain = useComplain()
  const [leftOut, setLeftOut] = useState<readonly string[]>([])
  const compared = scenarios.filter(({ id }) => !leftOut.includes(id)).slice(0, most)
  const compare = (id: string, wanted: boolean): void => {
    if (wanted && compared.length === most)
      complain(new Error('Up to four scenarios stand beside the plan. Untick another one first'))
    else {
      const others = scenarios.filter((each) => !compared.includes(each) && each.id !== id)
      setLeftOut([...others.map((each) => each.id), ...(wanted ? [] : [id])])
    }
  }
  return [compared, compare]
}
