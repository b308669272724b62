import { hiddenColumnsInWords } from '../domain/sheet/hiddenInWords.ts'
import type { SheetMapping } from './gridViews.ts'
import type { Input } from './operations.ts'

/** Sentences about the columns that are taken to hold something and that the sheet hides; none where it hides none of them. */
export const hiddenColumnsTold = (
  { hiddenColumns }: Input<'lines.mapping'>['sheet'],
  { columns }: Pick<SheetMapping, 'columns'>,
): readonly string[] =>
  hiddenColumnsInWords(
    hiddenColumns,
    columns.flatMap((column, at) => (column === 'skip' ? [] : [at])),
  )
