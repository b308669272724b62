import { hiddenColumnsTold } from '../contract/hiddenColumns.ts'
import type { Output } from '../contract/operations.ts'
import { formatPounds } from '../contract/pounds.ts'

type Sheet = Output<'sheet.read'>['sheets'][number]
type Mapping = Output<'lines.mapping'>
type Preview = Output<'lines.preview'>

/** What an import of lines would do: what is not taken and why, how much is, and what there is to hold against the sheet. */
export const importInWords = (sheet: Sheet, mapping: Mapping, preview: Preview): readonly string[] => [
  `${titleOf(sheet)}: ${mapping.columns.filter((column) => column !== 'skip').join(', ')}`,
  ...[...hiddenIn(sheet, mapping, preview), ...mapping.told, ...preview.told].map(
    (sentence) => `  ${sentence}`,
  ),
  ...rowsLeftOut(mapping, preview),
  ...mapping.leftOut.map(({ heading, why }) => `  The column “${heading}” ${why}`),
  ...cellsRefused(mapping, preview),
  counts(preview),
  ...totals(preview),
]

const hiddenIn = (sheet: Sheet, mapping: Mapping, { hidden }: Preview): readonly string[] => [
  ...(hidden === '' ? [] : [hidden]),
  ...hiddenColumnsTold(sheet, mapping),
]

const titleOf = ({ name, hidden }: Sheet): string => `Sheet “${name}”${hidden ? ' (hidden)' : ''}`

const rowsLeftOut = ({ ignored }: Mapping, { others }: Preview): readonly string[] =>
  ignored.flatMap(({ row, why }, at) => {
    const amount = others[at] ?? null
    if (why === 'is empty') return []
    return [`  Row ${row + 1} ${why}${amount === null ? '' : `: ${formatPounds(amount)}`}`]
  })

function cellsRefused({ lines }: Mapping, { refused, moreRefused }: Preview): readonly string[] {
  const alike = Map.groupBy(refused, ({ column, reason }) => `${column}: ${reason}`)
  const told = [...alike].map(([why, cells]) => {
    const numbers = cells.map(({ row }) => (lines[row] ?? 0) + 1)
    return `  ${numbers.length === 1 ? 'Row' : 'Rows'} ${numbers.join(', ')}, ${why}`
  })
  return moreRefused > 0 ? [...told, `  and ${moreRefused} more`] : told
}

function counts({ added, refused, moreRefused }: Preview): string {
  const lines = added === 1 ? '1 budget line' : `${added} budget lines`
  const all = refused.length + moreRefused
  const cells = all === 1 ? '1 cell' : `${all} cells`
  return `${lines}${all === 0 ? '' : `; ${cells} refused`}`
}

function totals({ control, rounded }: Preview): readonly string[] {
  if (control === null) return []
  const { inRows, taken, leftOut, rounding } = control
  const amounts = rounded === 1 ? '1 amount was' : `${rounded} amounts were`
  return [
    `In the rows that were read: ${formatPounds(inRows)}; taken: ${formatPounds(taken)}; refused or left out: ${formatPounds(leftOut)}`,
    ...(rounded === 0 ? [] : [`${amounts} rounded to the penny, which moved ${formatPounds(rounding)}`]),
  ]
}
