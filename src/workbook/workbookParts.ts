import { SaxesParser, type SaxesTagPlain } from 'saxes'
import type { Zip } from './zipGuard.ts'

/** A sheet that the workbook lists; no path when nothing in the file is said to hold it. */
interface ListedSheet {
  readonly name: string
  readonly hidden: boolean
  readonly path: string | null
}

/** What an Excel workbook says it is made of: its sheets in order, and where its styles and texts are. */
export interface WorkbookParts {
  readonly sheets: readonly ListedSheet[]
  readonly styles: string
  readonly texts: string
}

export const workbookPath = 'xl/workbook.xml'
export const relationsPath = 'xl/_rels/workbook.xml.rels'

/** Reads the list of sheets and the relations that lead to their parts. */
export function readWorkbookParts(zip: Zip): WorkbookParts {
  const relations = tagsOf(zip.text(relationsPath) ?? '', 'Relationship').map(({ attributes }) => ({
    id: attributes['Id'] ?? '',
    kind: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
    path: pathOf(attributes['Target'] ?? ''),
  }))
  const partOf = (kind: string): string =>
    relations.find((each) => each.kind === kind)?.path ?? `xl/${kind}.xml`
  return {
    sheets: tagsOf(zip.text(workbookPath) ?? '', 'sheet').map(({ attributes }) => {
      const id = Object.entries(attributes).find(([name]) => /(?:^|:)id$/.test(name))?.[1]
      const path = relations.find((each) => each.id === id)?.path ?? null
      return {
        name: attributes['name'] ?? '',
        hidden: /^(?:veryH|h)idden$/.test(attributes['state'] ?? ''),
        path: path !== null && zip.has(path) ? path : null,
      }
    }),
    styles: partOf('styles'),
    texts: partOf('sharedStrings'),
  }
}

/** Targets are named from the folder of the workbook, or from the top with a stroke before them. */
const pathOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`)

/** The tags of that name, whatever stands before a colon in it. */
function tagsOf(xml: string, wanted: string): readonly SaxesTagPlain[] {
  const found: SaxesTagPlain[] = []
  if (xml === '') return found
  const parser = new SaxesParser()
  parser.on('opentag', (tag) => {
    if (tag.name.slice(tag.name.indexOf(':') + 1) === wanted) found.push(tag)
  })
  parser.write(xml).close()
  return found
}
