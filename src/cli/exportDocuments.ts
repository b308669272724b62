import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Refusal } from '../contract/client.ts'
import { DocumentName } from '../contract/views.ts'
import { operand, type Options } from './options.ts'
import { withPlan } from './program.ts'
import { writeWhole } from './writeWhole.ts'

/** `ringfence export`: writes documents into a folder, all of them unless one is named, and prints where they are. */
export async function exportDocuments(options: Options): Promise<number> {
  const { document = 'all', out } = options
  if (out === undefined) throw new Refusal('usage', 'Say into which folder: --out FOLDER')
  return await withPlan(options, operand(options, 0, 'plan'), async (client, id) => {
    mkdirSync(out, { recursive: true })
    for (const name of namesFor(document)) {
      const { fileName, base64 } = await client['document.make']({ id, document: name })
      const path = join(resolve(out), fileName)
      writeWhole(path, Uint8Array.fromBase64(base64))
      console.log(path)
    }
    return 0
  })
}

function namesFor(document: string): readonly DocumentName[] {
  if (document === 'all') return DocumentName.options
  const name = DocumentName.options.find((each) => each === document)
  if (!name)
    throw new Refusal(
      'usage',
      `There is no document called ${document}. Choose ${DocumentName.options.join(', ')} or all`,
    )
  return [name]
}
