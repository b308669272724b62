import { useState } from 'react'
import type { FinancialYear } from '../../../domain/values/financialYear.ts'
import { go, planAddress } from '../../route.ts'
import { client } from '../../transport.ts'
import { packFor, suggestedTitle, yearsOffered } from './newPlan.ts'
import type { Reference } from './useReference.ts'

/** What has been said of a new plan. Guidance and title follow the year and the authorities until they are chosen. */
export function useNewPlan({ packs, authorities }: Reference) {
  const years = yearsOffered(packs)
  const [codes, setCodes] = useState<readonly string[]>([])
  const [year, setYear] = useState(packs.at(-1)?.financialYear ?? years[0] ?? ('' as FinancialYear))
  const [pack, setPackId] = useState<string | null>(null)
  const [ownTitle, setTitle] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const chosen = codes.flatMap((code) => authorities.find((each) => each.code === code) ?? [])
  const packId = pack ?? packFor(packs, year)?.id ?? ''
  const title =
    ownTitle ??
    suggestedTitle(
      chosen.map(({ name }) => name),
      year,
    )
  const refuse = (sentence: string): void => {
    setProblem(sentence)
    document.getElementById('new-plan-authority')?.focus()
  }
  const begin = (): void => {
    if (chosen.length === 0) {
      refuse('Choose the authority the plan is for')
      return
    }
    client['library.create']({
      title: title.trim() || `Plan ${year}`,
      financialYear: year,
      packId,
      authorities: chosen.map(({ code, name }) => ({ code, name })),
    }).then(
      ({ id }) => {
        go(planAddress(id, 'set-up'))
      },
      (error: unknown) => {
        refuse((error as Error).message)
      },
    )
  }
  return {
    years,
    codes,
    year,
    packId,
    title,
    problem,
    begin,
    setTitle,
    setPackId,
    setCodes: (chosenCodes: readonly string[]): void => {
      setCodes(chosenCodes)
      setProblem(null)
    },
    setYear: (text: string): void => {
      setYear(text as FinancialYear)
      setPackId(null)
    },
  }
}
