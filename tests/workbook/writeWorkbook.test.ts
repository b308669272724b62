import { HyperFormula } from 'hyperformula'
import { describe, expect, test } from 'vitest'
import { PlainDate } from '../../src/domain/values/date.ts'
import { columnLetter } from '../../src/domain/sheet/columnLetter.ts'
import { firstRow, headerRow } from '../../src/domain/workbook/layout.ts'
import { sheetNames } from '../../src/domain/workbook/sheetNames.ts'
import type { WorkbookCell } from '../../src/domain/workbook/workbook.ts'
import { elements, fileIn } from '../word/unzip.ts'
import { money, number, blank, lines, workbookOf, column, texts, written, faultsIn } from './excelFile.ts'

const sample = lines([
  [10, 20],
  [123_456, -789],
])

describe('The Excel workbook', () => {
  test('has notes, an empty row, the header row, the rows and the totals, from top to bottom', async () => {
    const { sheets } = await written(workbookOf(sample))
    expect(sheets).toEqual([
      {
        name: 'Lines',
        rows: [
          ['Made up', null, null, null],
          [null, null, null, null],
          ['Line', 'Quarter 1, £', 'Quarter 2, £', 'Both, £'],
          ['Line 1', 0.1, 0.2, 0.3],
          ['Line 2', 1234.56, -7.89, 1226.67],
          ['Total', 1234.66, -7.69, 1226.97],
        ],
      },
    ])
  })

  test.each([
    [[], 1],
    [['One'], 3],
    [['One', 'Two'], 4],
  ])('has its header row where the layout says, with the notes %j', async (notes, row) => {
    const sheet = lines([[1, 2]], notes)
    const [read] = (await written(workbookOf(sheet))).sheets
    expect(headerRow(sheet)).toBe(row)
    expect(firstRow(sheet)).toBe(row + 1)
    expect(read?.rows[row - 1]?.[0]).toBe('Line')
    expect(read?.rows[row]?.[0]).toBe('Line 1')
  })

  test('carries the result of every formula beside it, as a spreadsheet works it out to the penny', async () => {
    const amounts = Array.from({ length: 60 }, (_, index) => [index * 1_234_567 + 1, 33 - index * 7] as const)
    const sheet = lines(amounts)
    const engine = HyperFormula.buildFromArray(
      [
        ...sheet.notes.map((note) => [note]),
        [],
        sheet.columns.map(({ title }) => title),
        ...[...sheet.rows, ...sheet.totals].map((row) => row.map(typed)),
      ],
      { licenseKey: 'gpl-v3' },
    )
    const { sheet: xml, sheets } = await written(workbookOf(sheet))
    const formulas = elements(xml, 'c').filter((cell) => cell.includes('<f>'))
    expect(formulas).toHaveLength(63)
    for (const cell of formulas) {
      const [, address = '', text = '', cached = ''] = /r="(\w+)".*<f>(.*)<\/f><v>(.*)<\/v>/.exec(cell) ?? []
      const worked = engine.calculateFormula(`=${text}`, 0)
      expect(typeof worked === 'number' && Math.round(worked * 100), address).toBe(
        Math.round(Number(cached) * 100),
      )
    }
    expect(sheets[0]?.rows.at(-1)?.[1]).toBe(amounts.reduce((total, [first]) => total + first, 0) / 100)
  })

  test('marks what a formula says in words, or does not say, as words', async () => {
    const sheet = texts()
    const said = (result: string): WorkbookCell => ({
      kind: 'formula',
      formula: 'IF(1<2,"a & b","")',
      result,
    })
    const { sheet: xml, sheets } = await written(
      workbookOf({ ...sheet, rows: [[said('a & b')], [said('')]] }),
    )
    expect(xml).toMatch(/<c r="A2"[^>]* t="str"><f>IF\(1&lt;2,.*<\/f><v>a &amp; b<\/v><\/c>/)
    expect(xml).toMatch(/<c r="A3"[^>]* t="str"><f>.*<\/f><v><\/v><\/c>/)
    expect(sheets[0]?.rows[1]).toEqual(['a & b'])
  })

  test('lets people filter the rows but not the totals, and keeps the header in sight', async () => {
    const { sheet } = await written(workbookOf(sample))
    expect(sheet).toContain('<autoFilter ref="A3:D5"/>')
    expect(sheet).toMatch(/<pane ySplit="3"[^>]* topLeftCell="A4"[^>]* state="frozen"/)
    expect(sheet).toContain('<col min="1" max="1" width="30" customWidth="1"/>')
    expect(sheet).not.toContain('sheetProtection')
  })

  test('writes money with a minus, percentages, numbers and dates as what they are', async () => {
    const { files, sheets } = await written(
      workbookOf({
        name: 'Kinds',
        notes: [],
        columns: [
          column('£', 'money'),
          column('%', 'percent'),
          column('WTE', 'number'),
          column('Day', 'date'),
        ],
        rows: [
          [money(-5), number('33.3'), number('0.6'), { kind: 'date', date: PlainDate.parse('2026-10-01') }],
          [money(0), number('0.07'), number('-12'), blank],
        ],
        totals: [],
      }),
    )
    expect(sheets[0]?.rows.slice(1)).toEqual([
      [-0.05, '33.3%', 0.6, '2026-10-01'],
      [0, '0.07%', -12, null],
    ])
    const styles = fileIn(files, 'xl/styles.xml')
    for (const format of ['#,##0.00;[Red]-#,##0.00', '0.00%', 'd mmm yyyy'])
      expect(styles).toContain(`formatCode="${format}"`)
    expect(elements(styles, 'font').some((font) => font.includes('<b/>'))).toBe(true)
  })

  test('never makes a formula of a text', async () => {
    const hostile = ['=HYPERLINK("http://a.example","x")', '+1', '-1', '@SUM(A1)', '=1+1', "'=1", '\t=1']
    const { sheet, sheets } = await written(workbookOf({ ...texts(...hostile), notes: ['=NOW()'] }))
    expect(sheet).not.toContain('<f>')
    const cells = elements(sheet, 'c')
    expect(cells).toHaveLength(hostile.length + 2)
    for (const cell of cells) expect(cell).toContain(' t="s"')
    expect(sheets[0]?.rows.flat().filter((cell) => cell !== null)).toEqual([
      '=NOW()',
      'Words',
      ...hostile.map((text) => text.trim()),
    ])
  })

  test('keeps every word as it is, whatever it is made of', async () => {
    const odd = [
      'constructor',
      '__proto__',
      'toString',
      '_x0041_',
      '<b>&amp;</b>',
      '12',
      'one\ntwo',
      '🙂',
      'true',
    ]
    const { sheets } = await written(workbookOf(texts(...odd)))
    expect(sheets[0]?.rows.slice(1).flat()).toEqual(odd)
  })

  test('drops what no file can hold, and cuts what no cell can', async () => {
    const { sheets } = await written(workbookOf(texts('a\u0000b\u0008c\uD800d\uFFFEe', 'x'.repeat(40_000))))
    const [, [first] = [], [second] = []] = sheets[0]?.rows ?? []
    expect(first).toBe('abcde')
    expect(second).toHaveLength(32_767)
    expect(second).toMatch(/x … \(cut short\)$/)
  })

  test('names its title and author', async () => {
    const { files } = await written(workbookOf(sample))
    const core = fileIn(files, 'docProps/core.xml')
    expect(core).toContain('<dc:title>Finance &amp; figures &lt;2026-27&gt;</dc:title>')
    expect(core).toContain('<dc:creator>Ringfence</dc:creator>')
  })

  test('opens in Excel without repair', async () => {
    const hostile = texts('=1', 'constructor', '_x0041_', '\u0000', 'x'.repeat(40_000), ']]>')
    const { bytes } = await written(
      workbookOf(sample, { ...hostile, name: "[a]:*?/\\'" }, { ...texts(), columns: [], name: '' }),
    )
    expect(await faultsIn(bytes)).toEqual([])
  })
})

/** A cell as somebody would type it into a spreadsheet. */
const typed = (cell: WorkbookCell) => {
  if (cell.kind === 'money') return cell.amount / 100
  if (cell.kind === 'formula') return `=${cell.formula}`
  return cell.kind === 'text' ? cell.text : null
}

describe('Names of sheets', () => {
  test.each([[['Sources', 'Lines']], [['Positions by quarter and source']]])(
    'that Excel takes stay as they are: %j',
    (names) => {
      expect(sheetNames(names)).toEqual(names)
    },
  )

  test('are made valid, and no two alike', () => {
    expect(
      sheetNames([
        'a/b:c',
        'A-b-C',
        "'x'",
        '',
        ' ',
        'History',
        'x'.repeat(40),
        'x'.repeat(40),
        `${'y'.repeat(30)}🙂`,
      ]),
    ).toEqual([
      'a-b-c',
      'A-b-C (2)',
      'x',
      'Sheet',
      'Sheet (2)',
      'History sheet',
      'x'.repeat(31),
      `${'x'.repeat(27)} (2)`,
      'y'.repeat(30),
    ])
  })
})

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('Column %i is %s', (index, letter) => {
  expect(columnLetter(index)).toBe(letter)
})
