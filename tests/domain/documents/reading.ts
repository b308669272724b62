import type { Block, Heading, Table, WordDocument } from '../../../src/domain/documents/blocks.ts'

/** Every block of a document, those on landscape pages among them. */
export const allBlocks = (document: WordDocument): readonly Block[] =>
  document.blocks.flatMap((block) => (block.kind === 'landscape' ? [block, ...block.blocks] : [block]))

export const tablesOf = (document: WordDocument): readonly Table[] =>
  allBlocks(document).filter((block) => block.kind === 'table')

export const headingsOf = (document: WordDocument): readonly Heading[] =>
  allBlocks(document).filter((block) => block.kind === 'heading')

export const chapters = (document: WordDocument): readonly string[] =>
  headingsOf(document).flatMap(({ level, text }) => (level === 1 ? [text] : []))

/** The one table whose caption starts so. */
export function tableOf(document: WordDocument, caption: string): Table {
  const [found, ...more] = tablesOf(document).filter((table) => table.caption.startsWith(caption))
  if (!found || more.length > 0) throw new Error(`${more.length} tables too many or none called ${caption}`)
  return found
}

export const cellsOf = (table: Table): readonly (readonly string[])[] => table.rows.map(({ cells }) => cells)

/** All its words, block by block. */
export const wordsOf = (document: WordDocument): readonly string[] =>
  allBlocks(document).flatMap((block) => {
    switch (block.kind) {
      case 'heading':
        return [block.text]
      case 'paragraph':
        return [block.runs.map(({ text }) => text).join('')]
      case 'bullets':
        return block.items
      case 'callout':
        return [block.label, block.text]
      case 'table':
        return [
          block.caption,
          block.description,
          ...block.columns.map(({ title }) => title),
          ...cellsOf(block).flat(),
        ]
      case 'pageBreak':
      case 'contents':
      case 'landscape':
        return []
    }
  })
