import type { AllocationsView } from '../contract/allocationViews.ts'
import {
  readAllocations,
  type AllocationProblem,
  type AuthorityAllocations,
} from '../domain/allocations/allocationSheet.ts'
import { detailsOf, type Plan } from '../domain/plan/plan.ts'
import { hiddenAllocations } from '../domain/allocations/hiddenAllocations.ts'
import { proposedAllocations } from '../domain/allocations/proposedAllocations.ts'
import type { Sheet } from '../domain/sheet/sheet.ts'
import type { Authority } from './ports.ts'

const mostProblems = 100

/** What a national allocation spreadsheet has for the authorities chosen, or for the plan's own. */
export function allocationsView(
  plan: Plan,
  sheets: readonly Sheet[],
  codes: readonly string[] | null,
  known: readonly Authority[],
): AllocationsView {
  const { authorities, problems, leftOut } = readAllocations(sheets)
  const wanted = codes?.map((code) => ({ code, name: code })) ?? detailsOf(plan).authorities
  const found = wanted.map(({ code, name }) => ({ code, name, there: inSheet(authorities, code, known) }))
  const chosen = [...new Set(found.flatMap(({ there }) => there ?? []))]
  const missing = found.filter(({ there }) => there === undefined).map(({ code, name }) => ({ code, name }))
  const proposed = proposedAllocations(
    plan,
    chosen,
    missing.map(({ name }) => name),
  )
  return {
    authorities: authorities.map(({ code, name }) => ({ code, name })),
    chosen: chosen.map(({ code, name }) => ({ code, name })),
    missing,
    proposed: [...proposed],
    hidden: [...hiddenAllocations(sheets, chosen, proposed)],
    problems: problems.slice(0, mostProblems).map(inWords),
    moreProblems: Math.max(0, problems.length - mostProblems),
    leftOut: [...leftOut],
  }
}

/** The authority of that code or, as plans and spreadsheets outlive a change of boundary, of the other code it has had. */
function inSheet(authorities: readonly AuthorityAllocations[], code: string, known: readonly Authority[]) {
  const codes = known.find((each) => each.code === code || each.previousCode === code)
  return (
    authorities.find((each) => each.code === code) ??
    authorities.find((each) => each.code === codes?.code || each.code === codes?.previousCode)
  )
}

const inWords = ({ sheet, row, column, found, problem }: AllocationProblem): string =>
  `${sheet}, row ${row}, ${column}: ${found === '' ? 'the cell' : `“${found}”`} ${problem}`
