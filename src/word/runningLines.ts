import { Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import type { WordDocument } from '../domain/documents/blocks.ts'
import { draftMark } from './cover.ts'
import { textWidth, type Turn } from './page.ts'
import { colours } from './styles.ts'
import { oneLine, runs } from './words.ts'

const atTheRight = (turn: Turn) => [{ type: TabStopType.RIGHT, position: textWidth(turn) }]

/** The line above each page: area, year, and the mark of a draft. */
export const headerOf = (document: WordDocument, turn: Turn): Header =>
  new Header({
    children: [
      new Paragraph({
        style: 'Header',
        tabStops: atTheRight(turn),
        children: [
          new TextRun(`${oneLine(document.area)}, ${oneLine(document.financialYear)}`),
          ...(document.draft
            ? [
                new TextRun({ children: [new Tab()] }),
                ...runs(draftMark, { bold: true, color: colours.mark }),
              ]
            : []),
        ],
      }),
    ],
  })

/** The line below each page: title, version and date, and which page it is. */
export const footerOf = (document: WordDocument, turn: Turn): Footer =>
  new Footer({
    children: [
      new Paragraph({ style: 'Footer', children: [new TextRun(oneLine(document.title))] }),
      new Paragraph({
        style: 'Footer',
        tabStops: atTheRight(turn),
        children: [
          new TextRun(`${oneLine(document.version)}, ${oneLine(document.date)}`),
          new TextRun({ children: [new Tab()] }),
          new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })
