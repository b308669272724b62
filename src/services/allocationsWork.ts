import type { AllocationsView } from '../contract/allocationViews.ts'
import { readAllocations, type AllocationProblem } from '../domain/allocationSheet.ts'
import { detailsOf, type Plan } from '../domain/plan.ts'
import { proposedAllocations } from '../domain/proposedAllocations.ts'
import type { Sheet } from '../domain/sheet.ts'

const mostProblems = 100

/** What a national allocation spreadsheet has for the authorities chosen, or for the plan's own. */
export function allocationsView(
  plan: Plan,
  sheets: readonly Sheet[],
  codes: readonly string[] | null,
): AllocationsView {
  const { authorities, problems, leftOut } = readAllocations(sheets)
  const wanted = new Set(codes ?? detailsOf(plan).authorities.map(({ code }) => code))
  const chosen = authorities.filter(({ code }) => wanted.has(code))
  return {
    authorities: authorities.map(({ code, name }) => ({ code, name })),
    chosen: chosen.map(({ code, name }) => ({ code, name })),
    proposed: [...proposedAllocations(plan, chosen)],
    problems: problems.slice(0, mostProblems).map(inWords),
    moreProblems: Math.max(0, problems.length - mostProblems),
    leftOut: [...leftOut],
  }
}

const inWords = ({ sheet, row, column, found, problem }: AllocationProblem): string =>
  `${sheet}, row ${row}, ${column}: ${found === '' ? 'the cell' : `“${found}”`} ${problem}`
