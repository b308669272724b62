import type { Sheet } from '../../../../domain/sheet/sheet.ts'
import { useSpreadsheet, type SheetFile } from '../../../components/useSpreadsheet.ts'
import { client } from '../../../transport.ts'

/** The sheets of a file that is chosen, those with nothing in them left out. */
export function useSheets() {
  const { reading, read, stop } = useSpreadsheet<readonly Sheet[]>()
  return { reading, stop, read: (file: File) => read(file, sheetsOf) }
}

async function sheetsOf(file: SheetFile): Promise<readonly Sheet[]> {
  const { sheets } = await client['sheet.read'](file)
  const filled = sheets.filter(({ rows }) => rows.length > 0)
  if (filled.length === 0)
    throw new Error(`There is nothing in ${file.fileName}. Choose a file with budget lines in it`)
  return filled
}
