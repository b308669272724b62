import type { Handlers } from '../contract/operations.ts'
import { yearOfRow } from '../domain/grid/blockTotals.ts'
import { foldedGroups, hiddenLinesInWords, withoutHidden } from '../domain/grid/hiddenLines.ts'
import { mapColumns } from '../domain/grid/mapColumns.ts'
import { mapPaste } from '../domain/grid/mapPaste.ts'
import { pasteLines } from '../domain/grid/pasteLines.ts'
import { monthsByCost, sumOfCells, sumOfCosts } from '../domain/grid/sums.ts'
import { firstOf } from './firstOf.ts'
import { detailsOf } from '../domain/plan/plan.ts'
import type { PlanSession } from './planSession.ts'
import type { SheetReader } from './ports.ts'

type GridHandlers = Pick<
  Handlers,
  'lines.preview' | 'lines.mapping' | 'sheet.read' | 'plan.months' | 'plan.sums' | 'plan.sumCells'
>

/** What the budget grid asks for besides editing: what a paste or a sheet means, months, and sums. */
export const gridHandlers = (
  upToDate: (id: string) => PlanSession,
  readSheets: SheetReader,
): GridHandlers => ({
  'lines.preview': ({ id, block, given, meanings, others, skipHidden }) => {
    const { plan } = upToDate(id)
    const { commands, changes, refused, lines, unknown, told, ...counts } = pasteLines(
      plan,
      skipHidden ? withoutHidden(block) : block,
      given,
      () => crypto.randomUUID(),
      meanings,
    )
    const [changed, left] = [firstOf(changes), firstOf(refused)]
    const [made, names] = [firstOf(lines), firstOf(unknown)]
    return {
      ...counts,
      told: [...told],
      hidden: hiddenLinesInWords(plan, block, skipHidden),
      lines: made.first,
      moreLines: made.more,
      unknown: names.first,
      moreUnknown: names.more,
      others: others.map((cells) => yearOfRow(block.columns, cells)),
      commands: [...commands],
      refused: left.first,
      moreRefused: left.more,
      changes: changed.first,
      more: changed.more,
    }
  },
  'lines.mapping': ({ id, sheet, headerRow, places }) => {
    const { plan } = upToDate(id)
    const { financialYear } = detailsOf(plan)
    const found =
      places === null
        ? mapColumns(sheet, financialYear, headerRow)
        : mapPaste(plan, sheet, financialYear, places)
    return {
      headerRow: found.headerRow,
      columns: [...found.columns],
      lines: [...found.lines],
      ignored: [...found.ignored],
      leftOut: [...found.leftOut],
      told: [...found.told, ...foldedGroups(sheet, found)],
    }
  },
  'sheet.read': async ({ fileName, base64 }) => ({
    sheets: [...(await readSheets(fileName, Uint8Array.fromBase64(base64)))],
  }),
  'plan.months': ({ id, costs }) => {
    const { plan, today } = upToDate(id)
    const { months, total } = monthsByCost(plan, costs, today)
    return {
      months: Object.fromEntries([...months].map(([key, each]) => [key, [...each]])),
      total: [...total],
    }
  },
  'plan.sums': ({ id, groups }) => {
    const { plan, today } = upToDate(id)
    return Object.fromEntries(
      Object.entries(groups).map(([group, counted]) => {
        const { months, ...sums } = sumOfCosts(plan, counted, today)
        return [group, { ...sums, months: [...months] }]
      }),
    )
  },
  'plan.sumCells': ({ id, rows, columns }) => {
    const { plan, today } = upToDate(id)
    const { leftOut, ...sum } = sumOfCells(plan, rows, columns, today)
    return { ...sum, leftOut: [...leftOut] }
  },
})
