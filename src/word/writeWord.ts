import {
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  SectionType,
  type FileChild,
  type ISectionOptions,
} from 'docx'
import type { WordDocument } from '../domain/documents/blocks.ts'
import type { WordWriter } from '../services/ports.ts'
import { draftMark, writeCover } from './cover.ts'
import { pagesOf, paper, type Turn } from './page.ts'
import { footerOf, headerOf } from './runningLines.ts'
import { numbering, styles } from './styles.ts'
import { oneLine } from './words.ts'
import { writeParts } from './writeBlocks.ts'

/** Writes a document as a Word file. Only the time stamps differ between two writings of the same document. */
export const writeWord: WordWriter = async (document) =>
  new Uint8Array(await Packer.toArrayBuffer(wordFile(document)))

function wordFile(document: WordDocument): Document {
  const parts = pagesOf(document.blocks)
  const written = writeParts(parts)
  return new Document({
    ...properties(document),
    styles,
    numbering,
    sections: [
      { properties: { page: paper }, children: writeCover(document) },
      ...parts.map(({ turn }, index) => section(document, turn, written[index] ?? [])),
    ],
  })
}

const section = (document: WordDocument, turn: Turn, children: readonly FileChild[]): ISectionOptions => ({
  properties: {
    type: SectionType.NEXT_PAGE,
    page: {
      ...paper,
      size: {
        ...paper.size,
        orientation: turn === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
    },
  },
  headers: { default: headerOf(document, turn) },
  footers: { default: footerOf(document, turn) },
  children:
    children.at(-1) instanceof Paragraph ? children : [...children, new Paragraph({ style: 'SectionEnd' })],
})

function properties(document: WordDocument) {
  const status = document.draft ? draftMark : 'Approved'
  return {
    title: oneLine(document.title),
    subject: oneLine(`${document.subtitle}, ${document.area}, ${document.financialYear}`),
    creator: 'Ringfence',
    lastModifiedBy: 'Ringfence',
    customProperties: [
      { name: 'Status', value: status },
      { name: 'Version', value: oneLine(document.version) },
      { name: 'Check value', value: oneLine(document.checkValue) },
      { name: 'Financial year', value: oneLine(document.financialYear) },
    ],
  }
}
