import { describe, expect, test } from 'vitest'
import type { Block, WordDocument } from '../../src/domain/documents/blocks.ts'
import { heading, money, paragraph, table, words } from '../../src/domain/documents/blocks.ts'
import { writeWord } from '../../src/word/writeWord.ts'
import { elements, fileIn, textIn, unzip } from './unzip.ts'

const document = (blocks: readonly Block[], given: Partial<WordDocument> = {}): WordDocument => ({
  name: 'annual-plan',
  title: 'The plan of Wexmoor',
  subtitle: 'Annual plan',
  area: 'Wexmoor',
  financialYear: '2027-28',
  version: 'Draft 42',
  date: '21 November 2026',
  draft: true,
  draftReason: 'Two checks stand.',
  checkValue: '7F3A-91C2',
  blocks,
  ...given,
})

const small = table(
  'Sums & totals',
  'One row for each sum.',
  [words('What', 60), money('Planned', 40)],
  [{ cells: ['Naloxone\nfor police', '1,234.00'] }, { cells: ['Total', '1,234.00'], total: true }],
)

async function written(blocks: readonly Block[], given: Partial<WordDocument> = {}) {
  const files = unzip(await writeWord(document(blocks, given)))
  const body = fileIn(files, 'word/document.xml')
  return { files, body, paragraphs: elements(body, 'w:p') }
}

const saying = (paragraphs: readonly string[], text: string): string => {
  const found = paragraphs.find((each) => textIn(each).includes(text))
  if (found === undefined) throw new Error(`No paragraph says ${text}`)
  return found
}

describe('The Word file', () => {
  test('has a cover that says what it is and that it is a draft, and why', async () => {
    const { paragraphs } = await written([paragraph('Body.')])
    expect(saying(paragraphs, 'The plan of Wexmoor')).toContain('w:val="Title"')
    expect(textIn(saying(paragraphs, 'DRAFT'))).toBe('DRAFT, not approved. Two checks stand.')
    expect(paragraphs.map(textIn)).toEqual(
      expect.arrayContaining(['Version: Draft 42', 'Date: 21 November 2026', 'Check value: 7F3A-91C2']),
    )
  })

  test('marks a draft on cover, header and property, and a final nowhere', async () => {
    const everything = ({ files }: { files: ReadonlyMap<string, string> }) => [...files.values()].join('')
    const draft = await written([paragraph('Body.')])
    expect(textIn(fileIn(draft.files, 'word/header1.xml'))).toBe('Wexmoor, 2027-28DRAFT, not approved')
    expect(fileIn(draft.files, 'docProps/custom.xml')).toContain('<vt:lpwstr>DRAFT, not approved</vt:lpwstr>')
    const final = await written([paragraph('Body.')], { draft: false })
    expect(everything(final)).not.toContain('DRAFT')
    expect(fileIn(final.files, 'docProps/custom.xml')).toContain('<vt:lpwstr>Approved</vt:lpwstr>')
  })

  test('names title, author, subject, version and check value in its properties', async () => {
    const { files } = await written([])
    const core = fileIn(files, 'docProps/core.xml')
    expect(core).toContain('<dc:title>The plan of Wexmoor</dc:title>')
    expect(core).toContain('<dc:creator>Ringfence</dc:creator>')
    expect(core).toContain('<dc:subject>Annual plan, Wexmoor, 2027-28</dc:subject>')
    const custom = fileIn(files, 'docProps/custom.xml')
    expect(custom).toMatch(/name="Version"><vt:lpwstr>Draft 42</)
    expect(custom).toMatch(/name="Check value"><vt:lpwstr>7F3A-91C2</)
  })

  test('is in British English, Arial 12 with at least 1.15 spacing, to the left', async () => {
    const { files } = await written([])
    const styles = fileIn(files, 'word/styles.xml')
    const [defaults = ''] = elements(styles, 'w:docDefaults')
    expect(defaults).toContain('w:lang w:val="en-GB"')
    expect(defaults).toContain('w:ascii="Arial"')
    expect(defaults).toContain('<w:sz w:val="24"/>')
    expect(defaults).toContain('<w:jc w:val="left"/>')
    // Notes under the text keep the library’s look: no document has any.
    const ours = elements(styles, 'w:style').filter((each) => !/w:styleId="(Foot|End)note/.test(each))
    const spacing = [defaults, ...ours].join('').match(/<w:spacing [^>]*w:line="[^>]*>/g) ?? []
    expect(spacing.length).toBeGreaterThan(10)
    for (const each of spacing)
      expect(each).toMatch(/w:line="276" w:lineRule="auto"|w:line="20" w:lineRule="exact"/)
  })

  test('has real headings, each with a bookmark that the contents link to', async () => {
    const { body, paragraphs } = await written([
      { kind: 'contents' },
      heading(1, 'One'),
      heading(2, 'Two'),
      heading(3, 'Three'),
      { kind: 'landscape', blocks: [heading(1, 'Four')] },
    ])
    for (const [style, text] of [
      ['Heading1', 'Four'],
      ['Heading2', 'Two'],
      ['Heading3', 'Three'],
    ] as const)
      expect(paragraphs.some((each) => each.includes(`w:val="${style}"`) && textIn(each) === text)).toBe(true)
    const links = elements(body, 'w:hyperlink')
    expect(links.map(textIn)).toEqual(['One', 'Two', 'Four'])
    const marks = [...body.matchAll(/<w:bookmarkStart w:name="([^"]+)" w:id="(\d+)"/g)].map((each) => each[1])
    expect(new Set(marks).size).toBe(4)
    for (const link of links) expect(marks).toContain(/w:anchor="([^"]+)"/.exec(link)?.[1])
  })

  test('asks nobody to update fields', async () => {
    const { files } = await written([{ kind: 'contents' }, heading(1, 'One'), small])
    for (const text of files.values()) expect(text).not.toMatch(/updateFields|w:dirty/)
  })

  test('numbers its captions through, with the number filled in', async () => {
    const { paragraphs } = await written([small, { kind: 'landscape', blocks: [small] }, small])
    const captions = paragraphs.filter((each) => each.includes('w:val="Caption"'))
    expect(captions.map(textIn)).toEqual([1, 2, 3].map((number) => `Table ${number}. Sums &amp; totals`))
    for (const each of captions) {
      expect(each).toMatch(/<w:fldSimple w:instr=" SEQ Table [^>]*><w:r>/)
      expect(each).toContain('<w:keepNext/>')
    }
  })

  test('sizes its tables to the page and marks heading row, row headings, title and description', async () => {
    const { body } = await written([small, { kind: 'landscape', blocks: [small] }])
    const tables = elements(body, 'w:tbl')
    expect(tables.map((each) => /<w:tblW w:type="dxa" w:w="(\d+)"/.exec(each)?.[1])).toEqual([
      '9638',
      '14570',
    ])
    for (const each of tables) {
      expect(each).toContain('<w:tblCaption w:val="Sums &amp; totals"/>')
      expect(each).toContain('<w:tblDescription w:val="One row for each sum."/>')
      expect(each).toMatch(/<w:tblLook w:firstRow="true" [^>]*w:firstColumn="true"/)
      const rows = elements(each, 'w:tr')
      expect(rows).toHaveLength(3)
      expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, false, false])
      for (const row of rows) expect(row).toContain('<w:cantSplit/>')
      expect(each).not.toMatch(/gridSpan|vMerge/)
    }
  })

  test('sets row headings and totals bold, amounts to the right, and keeps a total with the row above', async () => {
    const { body } = await written([small])
    const [, first = '', total = ''] = elements(elements(body, 'w:tbl')[0] ?? '', 'w:tr')
    const bold = (row: string) =>
      elements(row, 'w:p').map((each) => [
        textIn(each),
        each.includes('<w:b/>') || each.includes('<w:b w:val="true"/>'),
      ])
    expect(bold(first)).toEqual([
      ['Naloxone', true],
      ['for police', false],
      ['1,234.00', false],
    ])
    expect(bold(total)).toEqual([
      ['Total', true],
      ['1,234.00', true],
    ])
    expect(elements(first, 'w:p').map((each) => /<w:jc w:val="(\w+)"/.exec(each)?.[1])).toEqual([
      'left',
      'left',
      'right',
    ])
    expect(first).toContain('<w:keepNext/>')
    expect(total).not.toContain('<w:keepNext/>')
  })

  test('keeps the words that lead to a table with it, and no others', async () => {
    const { paragraphs } = await written([paragraph('Elsewhere.'), paragraph('See below.'), small])
    expect(saying(paragraphs, 'See below.')).toContain('<w:keepNext/>')
    expect(saying(paragraphs, 'Elsewhere.')).not.toContain('<w:keepNext/>')
  })

  test('boxes a callout under its label in words', async () => {
    const { paragraphs } = await written([
      { kind: 'callout', label: 'Bars submission', text: 'Three checks stand.' },
    ])
    const callout = saying(paragraphs, 'Three checks')
    expect(textIn(callout)).toBe('Bars submission. Three checks stand.')
    expect(callout).toContain('<w:pBdr>')
  })

  test('sets bullets as a list and keeps emphasis and line breaks', async () => {
    const { paragraphs } = await written([
      { kind: 'bullets', items: ['a thing'] },
      {
        kind: 'paragraph',
        runs: [
          { text: 'Strong', bold: true },
          { text: ' and\nleaning', italic: true },
        ],
      },
    ])
    expect(saying(paragraphs, 'a thing')).toContain('<w:numPr>')
    const mixed = saying(paragraphs, 'Strong')
    expect(mixed).toMatch(/<w:b\/>.*Strong/s)
    expect(mixed).toMatch(/<w:i\/>.*leaning/s)
    expect(mixed).toContain('<w:br/>')
  })

  test('turns to landscape and back without an empty page', async () => {
    const { body, paragraphs } = await written([
      paragraph('Upright.'),
      { kind: 'pageBreak' },
      { kind: 'landscape', blocks: [{ kind: 'pageBreak' }, small, { kind: 'pageBreak' }] },
      { kind: 'pageBreak' },
      paragraph('Back.'),
      { kind: 'pageBreak' },
      { kind: 'pageBreak' },
      paragraph('Next page.'),
      { kind: 'pageBreak' },
    ])
    expect(elements(body, 'w:sectPr').map((each) => each.includes('w:orient="landscape"'))).toEqual([
      false,
      false,
      true,
      false,
    ])
    expect(body.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1)
    expect(saying(paragraphs, 'Next page.')).toContain('<w:pageBreakBefore/>')
    expect(body).not.toContain('w:type="page"')
  })

  test('ends a section after a table with a paragraph too low to start a page', async () => {
    const { paragraphs } = await written([{ kind: 'landscape', blocks: [small] }, paragraph('Back.')])
    const ends = paragraphs.filter((each) => each.includes('<w:sectPr'))
    expect(ends).toHaveLength(2)
    expect(ends[1]).toContain('w:val="SectionEnd"')
  })

  test('has a footer with title, version, date and page on every part, as wide as its page', async () => {
    const { files, body } = await written([paragraph('Upright.'), { kind: 'landscape', blocks: [small] }])
    const footers = [...files].filter(([name]) => name.startsWith('word/footer')).map(([, text]) => text)
    expect(footers.map((each) => /w:pos="(\d+)"/.exec(each)?.[1])).toEqual(['9638', '14570'])
    for (const each of footers) {
      expect(textIn(each)).toBe('The plan of WexmoorDraft 42, 21 November 2026Page  of ')
      expect(each).toContain('>PAGE<')
      expect(each).toContain('>NUMPAGES<')
    }
    const [cover = '', ...others] = elements(body, 'w:sectPr')
    expect(cover).not.toContain('Reference')
    for (const each of others) expect(each).toMatch(/headerReference.*footerReference/s)
  })

  test('drops control characters wherever they stand', async () => {
    const bad = 'a\u0000b\u0008c\u000Bd\uFFFE'
    const { files } = await written([heading(1, bad), paragraph(bad), { kind: 'bullets', items: [bad] }], {
      title: bad,
      area: bad,
      draftReason: bad,
    })
    for (const text of files.values()) expect(text).not.toMatch(/[^\P{Cc}\n\r\t]|\uFFFE/u)
    expect(elements(fileIn(files, 'word/document.xml'), 'w:p').map(textIn)).toContain('abcd')
  })

  test('is the same file twice but for its time stamps', async () => {
    const blocks: readonly Block[] = [
      { kind: 'contents' },
      heading(1, 'One'),
      small,
      { kind: 'landscape', blocks: [small] },
    ]
    const [first, second] = [await written(blocks), await written(blocks)]
    expect([...first.files.keys()]).toEqual([...second.files.keys()])
    for (const [name, text] of first.files)
      if (name !== 'docProps/core.xml') expect(second.files.get(name), name).toBe(text)
  })
})
