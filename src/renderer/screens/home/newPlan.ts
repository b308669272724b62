import type { PackSummary } from '../../../contract/views.ts'
import { yearAfter, type FinancialYear } from '../../../domain/values/financialYear.ts'

/** The years a plan can be begun for: those there is guidance for, two before them and the one after. */
export function yearsOffered(packs: readonly PackSummary[]): readonly FinancialYear[] {
  const years = [...new Set(packs.map(({ financialYear }) => financialYear))].toSorted()
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return []
  return [yearAfter(first, -2), yearAfter(first, -1), ...years, yearAfter(last)]
}

/** The guidance for a year; where there is none, that of the nearest year. */
export function packFor(packs: readonly PackSummary[], year: FinancialYear): PackSummary | undefined {
  const away = ({ financialYear }: PackSummary) =>
    Math.abs(Number.parseInt(financialYear) - Number.parseInt(year))
  return packs.toSorted((a, b) => away(a) - away(b))[0]
}

/** `Anytown and Otherham drug and alcohol treatment and recovery plan 2027-28`. */
export function suggestedTitle(authorities: readonly string[], year: FinancialYear): string {
  if (authorities.length === 0) return ''
  return `${authorities.join(', ').replace(/, ([^,]*)$/, ' and $1')} drug and alcohol treatment and recovery plan ${year}`
}
