import { HeadingLevel, Paragraph } from 'docx'
import type { WordDocument } from '../domain/documents/blocks.ts'
import { box, colours } from './styles.ts'
import { oneLine, runs } from './words.ts'

export const draftMark = 'DRAFT, not approved'

/** The first page: whose document, what it is, whether it may be relied on, and which state of the plan it shows. */
export const writeCover = (document: WordDocument): readonly Paragraph[] => [
  new Paragraph({ style: 'CoverArea', children: runs(oneLine(document.area)) }),
  new Paragraph({ heading: HeadingLevel.TITLE, children: runs(oneLine(document.title)) }),
  new Paragraph({ style: 'Subtitle', children: runs(oneLine(document.subtitle)) }),
  ...(document.draft ? [markOf(document)] : []),
  ...[
    ['Financial year', document.financialYear],
    ['Version', document.version],
    ['Date', document.date],
    ['Check value', document.checkValue],
  ].map(
    ([label = '', value = '']) =>
      new Paragraph({
        style: 'CoverLine',
        children: [...runs(`${label}: `, { bold: true }), ...runs(oneLine(value))],
      }),
  ),
]

const markOf = (document: WordDocument): Paragraph =>
  new Paragraph({
    style: 'DraftMark',
    border: box,
    indent: { left: 170, right: 170 },
    shading: { fill: colours.shade },
    children: [
      ...runs(`${draftMark}. `, { size: 28 }),
      ...runs(document.draftReason, { bold: false, color: '000000' }),
    ],
  })
