import type { PackSummary } from '../../../contract/views.ts'
import { yearAfter, type FinancialYear } from '../../../domain/values/financialYear.ts'

/** The years a plan can be begun for: those there is guidance for, and the one after. */
export function yearsOffered(packs: readonly PackSummary[]): readonly FinancialYear[] {
  const years = [...new Set(packs.map(({ financialYear }) => financialYear))].toSorted()
  const last = years.at(-1)
  return last === undefined ? [] : [...years, yearAfter(last)]
}

/** The guidance for a year; where there is none yet, the newest. */
export const packFor = (packs: readonly PackSummary[], year: FinancialYear): PackSummary | undefined =>
  packs.find(({ financialYear }) => financialYear === year) ??
  packs.toSorted((a, b) => (a.financialYear < b.financialYear ? -1 : 1)).at(-1)

/** `Anytown and Otherham drug and alcohol treatment and recovery plan 2027-28`. */
export function suggestedTitle(authorities: readonly string[], year: FinancialYear): string {
  if (authorities.length === 0) return ''
  return `${authorities.join(', ').replace(/, ([^,]*)$/, ' and $1')} drug and alcohol treatment and recovery plan ${year}`
}
