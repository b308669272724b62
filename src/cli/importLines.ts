import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { blockOfLines } from '../contract/blockOfLines.ts'
import { Refusal, type Client } from '../contract/client.ts'
import type { Output } from '../contract/operations.ts'
import { importInWords } from './importInWords.ts'
import { operand, type Options } from './options.ts'
import { withPlan } from './program.ts'

type Sheet = Output<'sheet.read'>['sheets'][number]
type Mapping = Output<'lines.mapping'>

/** `ringfence import-lines`: the budget lines of a spreadsheet, as one step that can be undone. Gives 1 when a cell was refused. */
export async function importLines(options: Options): Promise<number> {
  return await withPlan(options, operand(options, 0, 'plan'), async (client, id) => {
    const path = operand(options, 1, 'file')
    const { sheet, mapping } = await chosenSheet(client, id, path, options.sheet)
    const block = blockOfLines(sheet, mapping)
    const preview = await client['lines.preview']({
      id,
      block,
      given: { interventionId: null, sourceId: null, belowId: null },
      skipHidden: options['skip-hidden'] ?? false,
      others: mapping.ignored.map(({ row }) => [...(sheet.rows[row] ?? [])]),
    })
    if (options.json) console.log(JSON.stringify({ sheet: sheet.name, mapping, preview }, null, 2))
    else for (const sentence of importInWords(sheet, mapping, preview)) console.log(sentence)
    if (!options['dry-run'] && preview.commands.length > 0) {
      const { revision } = await client['plan.open']({ id })
      const title = `import lines from ${basename(path)}`.slice(0, 200)
      await client['plan.execute']({
        id,
        revision,
        command: { type: 'batch', title, commands: preview.commands },
      })
    }
    return preview.refused.length > 0 ? 1 : 0
  })
}

/** The sheet of that name, otherwise the one with the most columns that are known; a hidden one only where no other has any. */
async function chosenSheet(
  client: Client,
  id: string,
  path: string,
  name: string | undefined,
): Promise<{ sheet: Sheet; mapping: Mapping }> {
  const base64 = readFileSync(path).toString('base64')
  const { sheets } = await client['sheet.read']({ fileName: basename(path), base64 })
  const wanted = sheets.filter((sheet) => name === undefined || sheet.name === name)
  const mapped = await Promise.all(
    wanted.map(async (sheet) => ({ sheet, mapping: await client['lines.mapping']({ id, sheet }) })),
  )
  const shown = mapped.filter(({ sheet, mapping }) => !sheet.hidden && known(mapping) > 0)
  const [best] = (shown.length > 0 ? shown : mapped).toSorted((a, b) => known(b.mapping) - known(a.mapping))
  if (best && known(best.mapping) > 0) return best
  throw new Refusal(
    'no-lines',
    best
      ? `No column of “${best.sheet.name}” is known. Give the columns headings such as Description, Grant and Q1`
      : `There is no sheet called ${name ?? ''}. The file has: ${sheets.map((sheet) => sheet.name).join(', ')}`,
  )
}

const known = ({ columns }: Mapping): number => columns.filter((column) => column !== 'skip').length
