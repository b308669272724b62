import {
  Bookmark,
  BookmarkEnd,
  BookmarkStart,
  HeadingLevel,
  InternalHyperlink,
  Paragraph,
  TextRun,
  type FileChild,
} from 'docx'
import type { Block, Heading } from '../domain/documents/blocks.ts'
import { textWidth, type Pages, type Placed } from './page.ts'
import { box, bulletList, colours } from './styles.ts'
import { oneLine, runs } from './words.ts'
import { writeTable } from './writeTable.ts'

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const

/** Writes the blocks of a whole document, part by part: headings and tables are numbered through. */
export function writeParts(parts: readonly Pages[]): readonly (readonly FileChild[])[] {
  const headings = parts.flatMap(({ blocks }) =>
    blocks.flatMap(({ block }) => (block.kind === 'heading' ? [block] : [])),
  )
  let headingNumber = 0
  let tableNumber = 0
  return parts.map(({ turn, blocks }) =>
    blocks.flatMap(({ block, onNewPage }, index) => {
      switch (block.kind) {
        case 'heading':
          headingNumber += 1
          return [writeHeading(block, headingNumber, onNewPage)]
        case 'table':
          tableNumber += 1
          return writeTable(block, { number: tableNumber, onNewPage, width: textWidth(turn) })
        case 'contents':
          return writeContents(headings, onNewPage)
        case 'paragraph':
        case 'bullets':
        case 'callout':
          return writeText(block, onNewPage, isTable(blocks[index + 1]))
      }
    }),
  )
}

const isTable = (next: Placed | undefined): boolean => next?.block.kind === 'table' && !next.onNewPage

const anchorOf = (number: number): string => `heading_${number}`

const writeHeading = ({ level, text }: Heading, number: number, onNewPage: boolean): Paragraph =>
  new Paragraph({
    heading: headingLevels[level],
    pageBreakBefore: onNewPage,
    children: [new NumberedBookmark(number, text)],
  })

/** A bookmark numbered within its document: the library numbers through all it ever makes, so that no two files agree. */
class NumberedBookmark extends Bookmark {
  override readonly start: BookmarkStart
  override readonly end: BookmarkEnd

  constructor(number: number, text: string) {
    super({ id: anchorOf(number), children: [new TextRun(oneLine(text))] })
    this.start = new BookmarkStart(anchorOf(number), number)
    this.end = new BookmarkEnd(number)
  }
}

/** Links to the chapters and their parts. */
const writeContents = (headings: readonly Heading[], onNewPage: boolean): readonly Paragraph[] => [
  new Paragraph({
    style: 'ContentsHeading',
    pageBreakBefore: onNewPage,
    children: [new TextRun('Contents')],
  }),
  ...headings.flatMap(({ level, text }, index) =>
    level === 3
      ? []
      : [
          new Paragraph({
            style: `TOC${level}`,
            children: [
              new InternalHyperlink({
                anchor: anchorOf(index + 1),
                children: [new TextRun({ text: oneLine(text), style: 'Hyperlink' })],
              }),
            ],
          }),
        ],
  ),
]

type TextBlock = Extract<Block, { kind: 'paragraph' | 'bullets' | 'callout' }>

/** Words that lead to a table stay with it. */
function writeText(block: TextBlock, onNewPage: boolean, keepNext: boolean): readonly Paragraph[] {
  switch (block.kind) {
    case 'paragraph':
      return [
        new Paragraph({
          keepNext,
          pageBreakBefore: onNewPage,
          children: block.runs.flatMap(({ text, bold = false, italic = false }) =>
            runs(text, { bold, italics: italic }),
          ),
        }),
      ]
    case 'bullets':
      return block.items.map(
        (item, index) =>
          new Paragraph({
            numbering: { reference: bulletList, level: 0 },
            pageBreakBefore: onNewPage && index === 0,
            children: runs(item),
          }),
      )
    case 'callout':
      return [
        new Paragraph({
          style: 'Callout',
          keepNext,
          pageBreakBefore: onNewPage,
          border: box,
          indent: { left: 170, right: 170 },
          shading: { fill: colours.shade },
          children: [...runs(`${block.label}. `, { bold: true }), ...runs(block.text)],
        }),
      ]
  }
}
