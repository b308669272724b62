import { describe, expect, test } from 'vitest'
import { readAllocations } from '../../src/domain/allocations/allocationSheet.ts'
import { readSheets } from '../../src/workbook/readSheets.ts'
import { fixture, rawOds, rawXlsx, rowsIn, xlsx } from './files.ts'

const worksheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`
const text = (value: string) => new TextEncoder().encode(value)

describe('An Excel workbook', () => {
  test('gives text, numbers, truths and dates as they stand, with gaps, and no empty end', async () => {
    const bytes = await xlsx([
      ['Post', null, 'Cost'],
      [],
      ['  Nurse ', 0.1, -12.5, true, new Date('2026-10-01T00:00:00Z')],
      [{ backgroundColor: '#ff0000' }, null, null, null, null, { backgroundColor: '#ff0000' }],
    ])
    expect(await readSheets('a.xlsx', bytes)).toEqual([
      {
        name: 'Sums',
        rows: [
          ['Post', null, 'Cost', null, null],
          [null, null, null, null, null],
          ['Nurse', 0.1, -12.5, true, '2026-10-01'],
        ],
      },
    ])
  })

  test('is told by what is in it, not by its name', async () => {
    expect(await rowsIn('a.csv', await xlsx([['Cost']]))).toEqual([['Cost']])
    expect(await rowsIn('a.xlsx', text('Cost,1'))).toEqual([['Cost', '1']])
  })

  test('shows errors as their text, and texts that stand in the cell or in pieces', async () => {
    const rows =
      '<x:row><x:c t="e"><x:v>#REF!</x:v></x:c><x:c t="inlineStr"><x:is><x:r><x:t>one </x:t></x:r><x:r><x:t>&amp; two</x:t></x:r><x:rPh><x:t>no</x:t></x:rPh></x:is></x:c><x:c t="str"><x:f>A1</x:f><x:v><![CDATA[<three>]]></x:v></x:c></x:row>'
    expect(await rowsIn('a.xlsx', rawXlsx(worksheet(rows)))).toEqual([['#REF!', 'one & two', '<three>']])
  })

  test('needs no addresses, and looks past thousands of rows that only have a look', async () => {
    const looks = Array.from(
      { length: 30_000 },
      (_, row) => `<row r="${row + 3}"><c r="A${row + 3}" s="0"/></row>`,
    )
    const rows = `<row><c><v>1</v></c><c><v>2</v></c></row><row r="2"><c r="C2"><v>3</v></c></row>${looks.join('')}<row r="1048576"/>`
    expect(await rowsIn('a.xlsx', rawXlsx(worksheet(rows)))).toEqual([
      [1, 2, null],
      [null, null, 3],
    ])
  })

  test.each([
    ['1', '2030-10-02'],
    ['true', '2030-10-02'],
    ['0', '2026-10-01'],
    ['false', '2026-10-01'],
  ])('counts days from 1904 where it says so (%s)', async (date1904, expected) => {
    const bytes = rawXlsx(worksheet('<row><c s="0"><v>46296</v></c></row>'), {
      'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr date1904="${date1904}"/><sheets><sheet name="Sums" sheetId="1" r:id="a"/></sheets></workbook>`,
      'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>',
    })
    expect(await rowsIn('a.xlsx', bytes)).toEqual([[expected]])
  })

  test('shows a time of the day as that', async () => {
    const bytes = rawXlsx(worksheet('<row><c s="0"><v>0.40625</v></c></row>'), {
      'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="20"/></cellXfs></styleSheet>',
    })
    expect(await rowsIn('a.xlsx', bytes)).toEqual([['09:45:00']])
  })
})

const notes = [
  ['Made up for the tests: not the published figures', null, null, null, null, null, null],
  ['2026-10-01', 0.25, true, '#DIV/0!', 7, 7, 7],
]

describe('A spreadsheet that LibreOffice wrote', () => {
  test.each(['annex-e.ods', 'annex-e.xlsx'])('is read alike, as %s', async (name) => {
    const sheets = await readSheets(name, fixture(name))
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Notes', 'Annex E'])
    expect(sheets[0]?.rows.slice(0, 2)).toEqual(notes)
    expect(sheets[0]?.rows[2]?.[0]).toMatch(/^First line\nsecond +line$/)
    expect(sheets[1]?.rows.slice(1, 4)).toEqual([
      Array(7).fill(null),
      Array(7).fill(null),
      [null, null, null, 'April 2026 to March 2027', null, 'April 2027 to March 2028 (Indicative)', null],
    ])
    const { authorities, problems } = readAllocations(sheets)
    expect(
      authorities[0]?.allocations.map(({ year, what, certainty, amount }) => [year, what, certainty, amount]),
    ).toEqual([
      ['2026-27', 'total', 'confirmed', 2_000_000_050],
      ['2026-27', 'drugAndAlcohol', 'confirmed', 400_000_000],
      ['2027-28', 'total', 'indicative', 2_100_000_000],
      ['2027-28', 'drugAndAlcohol', 'indicative', null],
    ])
    expect(problems).toMatchObject([{ sheet: 'Annex E', row: 6, found: 'TBC' }])
  })
})

describe('An OpenDocument spreadsheet', () => {
  const number = (value: string, more = '') =>
    `<table:table-cell office:value-type="float" office:value="${value}" ${more}/>`

  test('lays repeated rows and cells out, and leaves covered ones and comments empty', async () => {
    const rows = `<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2"/>${number('1.5', 'table:number-columns-repeated="2"')}</table:table-row>
      <table:table-row><table:table-cell office:value-type="string"><office:annotation><text:p>said</text:p></office:annotation><text:p>shown</text:p><draw:frame><text:p>drawn</text:p></draw:frame></table:table-cell><table:covered-table-cell><text:p>hidden</text:p></table:covered-table-cell></table:table-row>
      <table:table-row table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`
    expect(await rowsIn('a.ods', rawOds(rows))).toEqual([
      [null, null, 1.5, 1.5],
      [null, null, 1.5, 1.5],
      ['shown', null, null, null],
    ])
  })

  test.each(['0', '-3', '1e400', 'many', '1.5'])('takes “%s” times for once', async (times) => {
    const rows = `<table:table-row table:number-rows-repeated="${times}">${number('1')}</table:table-row>`
    expect(await rowsIn('a.ods', rawOds(rows))).toEqual([[1]])
  })
})

describe('A CSV file', () => {
  test.each<[string, string]>([
    ['commas', 'What,Cost\r\n"Nurse, band 6","12,500.50"\r\n'],
    ['semicolons', 'What;Cost\n"Nurse, band 6";12,500.50'],
    ['tabs', 'What\tCost\nNurse, band 6\t"12,500.50"\n\n\t\n'],
    ['what its first line says', 'sep=|\nWhat|Cost\nNurse, band 6|12,500.50'],
  ])('may be parted by %s', async (_, csv) => {
    expect(await rowsIn('a.csv', text(csv))).toEqual([
      ['What', 'Cost'],
      ['Nurse, band 6', '12,500.50'],
    ])
  })

  test('keeps codes with their noughts, lines within a field, quotes and gaps', async () => {
    expect(await rowsIn('a.csv', text('007,"two\nlines","say ""no"""\n\n,,x\n,,,\n'))).toEqual([
      ['007', 'two\nlines', 'say "no"'],
      [null],
      [null, null, 'x'],
    ])
  })

  test.each<[string, readonly number[]]>([
    ['UTF-8', [0xc2, 0xa3, 0xe2, 0x80, 0x93, 0x35]],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0xc2, 0xa3, 0xe2, 0x80, 0x93, 0x35]],
    ['Windows-1252', [0xa3, 0x96, 0x35]],
    ['UTF-16', [0xff, 0xfe, 0xa3, 0x00, 0x13, 0x20, 0x35, 0x00]],
    ['UTF-16 the other way round', [0xfe, 0xff, 0x00, 0xa3, 0x20, 0x13, 0x00, 0x35]],
  ])('may be in %s', async (_, bytes) => {
    expect(await rowsIn('a.csv', new Uint8Array(bytes))).toEqual([['£–5']])
  })
})
