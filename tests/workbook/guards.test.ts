import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readSheets } from '../../src/workbook/readSheets.ts'
import { fixture, rawOds, rawXlsx, refusalOf, rowsIn, xlsx, zipped } from './files.ts'

const cell = (address: string) =>
  `<worksheet><sheetData><row r="${/\d+/.exec(address)?.[0] ?? ''}"><c r="${address}"><v>1</v></c></row></sheetData></worksheet>`

/** A zip that claims another size for one of its files, in its directory. */
function claiming(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const zip = Buffer.from(bytes)
  for (
    let at = zip.indexOf('PK\x01\x02', 0, 'latin1');
    at >= 0;
    at = zip.indexOf('PK\x01\x02', at + 4, 'latin1')
  )
    if (zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28)) === name) {
      zip.writeUInt32LE(size, at + 24)
      return zip
    }
  throw new Error(`No ${name}`)
}

/** A zip whose directory is said to begin elsewhere. */
function placedAt(bytes: Uint8Array, offset: number): Uint8Array {
  const zip = Buffer.from(bytes)
  zip.writeUInt32LE(offset, zip.lastIndexOf('PK\x05\x06', zip.length, 'latin1') + 16)
  return zip
}

describe('A spreadsheet too large', () => {
  test('is refused above 20 MB, before anything is read', async () => {
    const refusal = await refusalOf('big.csv', new Uint8Array(20 * 1024 * 1024 + 1).fill(65))
    expect(refusal.code).toBe('sheet-too-large')
    expect(refusal.message).toBe(
      'big.csv is larger than 20 MB. Copy the sheet that is needed into a new workbook, without pictures, and choose that',
    )
  })

  test('is refused when it claims to unpack to more than 200 MB', async () => {
    const bomb = claiming(rawXlsx(cell('A1')), 'xl/worksheets/sheet1.xml', 200 * 1024 * 1024)
    expect((await refusalOf('bomb.xlsx', bomb)).code).toBe('sheet-unpacks-too-large')
  })

  test.each([
    ['xlsx', 'xl/worksheets/sheet1.xml', rawXlsx(' '.repeat(50_000_000))],
    ['ods', 'content.xml', rawOds(' '.repeat(50_000_000))],
  ])('is refused when an .%s unpacks to more than it claims', async (kind, name, bytes) => {
    expect((await refusalOf(`bomb.${kind}`, claiming(bytes, name, 1000))).message).toMatch(
      /unpacks to far more than a spreadsheet should and was not opened/,
    )
  })

  test('may say its sizes in long numbers, as some programs do', async () => {
    const sheet = strToU8(cell('A1'))
    const long = new Uint8Array(8)
    new DataView(long.buffer).setBigUint64(0, BigInt(sheet.length), true)
    const name = 'xl/worksheets/sheet1.xml'
    const parts = unzipSync(rawXlsx(cell('A1')))
    const zip = zipSync({ ...parts, [name]: [sheet, { extra: { 1: long } }] })
    expect(await rowsIn('a.xlsx', claiming(zip, name, 0xffffffff))).toEqual([[1]])
  })

  test('is refused with 100,000 rows', async () => {
    const bytes = await xlsx(Array.from({ length: 100_000 }, (_, row) => [row, 'Nurse', 1.5]))
    expect((await refusalOf('long.xlsx', bytes)).message).toBe(
      'long.xlsx has a sheet with something in it below row 20,000. Copy the rows that are needed into a new workbook and choose that',
    )
  })

  test.each([
    ['a.xlsx', rawXlsx(cell('A20000')), rawXlsx(cell('A20001'))],
    ['a.ods', rawOds(rows(20_000)), rawOds(rows(20_001))],
    ['a.csv', strToU8(`${'\n'.repeat(19_999)}x\n\n`), strToU8(`${'\n'.repeat(20_000)}x\n`)],
  ])('may have 20,000 rows and no more, as %s', async (name, allowed, beyond) => {
    expect(await rowsIn(name, allowed)).toHaveLength(20_000)
    expect((await refusalOf(name, beyond)).code).toBe('sheet-too-many-rows')
  })

  test.each([
    ['a.xlsx', rawXlsx(cell('GR1')), rawXlsx(cell('GS1'))],
    ['a.ods', rawOds(columns(200)), rawOds(columns(201))],
    ['a.csv', strToU8(`${','.repeat(199)}x`), strToU8(`${','.repeat(200)}x`)],
  ])('may have 200 columns and no more, as %s', async (name, allowed, beyond) => {
    expect((await rowsIn(name, allowed))[0]).toHaveLength(200)
    expect((await refusalOf(name, beyond)).message).toMatch(/to the right of column 200\. Copy the columns/)
  })

  test.each([
    [
      'a.xlsx',
      rawXlsx(
        `<worksheet><cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(200_000)}</cols><sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c></row>${'<row r="1" hidden="1"/><row r="90000" hidden="1"/>'.repeat(50_000)}</sheetData></worksheet>`,
      ),
    ],
    [
      'a.ods',
      rawOds(
        `${'<table:table-column table:visibility="collapse" table:number-columns-repeated="16384"/>'.repeat(100_000)}<table:table-row table:visibility="collapse"><table:table-cell office:value-type="float" office:value="1"/></table:table-row>`,
      ),
    ],
  ])('may say as often as it likes what it hides, as %s', { timeout: 30_000 }, async (name, bytes) => {
    const [sheet] = await readSheets(name, bytes)
    expect(sheet).toEqual({
      name: expect.any(String) as string,
      rows: [[1]],
      hiddenRows: [0],
      hiddenColumns: [0],
    })
  })

  test('may not be filled by repeating', async () => {
    const filled = (times: number) =>
      rawOds(
        `<table:table-row table:number-rows-repeated="20000"><table:table-cell table:number-columns-repeated="${times}" office:value-type="float" office:value="1"/></table:table-row>`,
      )
    expect(await rowsIn('a.ods', filled(25))).toHaveLength(20_000)
    expect((await refusalOf('a.ods', filled(26))).code).toBe('sheet-too-many-cells')
  })

  test('is refused at an address that no spreadsheet has', async () => {
    expect((await refusalOf('a.xlsx', rawXlsx(cell('XFD1048576')))).code).toBe('sheet-too-many-rows')
    const far = '<worksheet><sheetData><row r="1e15"><c><v>1</v></c></row></sheetData></worksheet>'
    expect((await refusalOf('a.xlsx', rawXlsx(far))).code).toBe('sheet-too-many-rows')
  })
})

describe('A spreadsheet that cannot be opened', () => {
  test.each([
    ['locked.xlsx', 'sheet-locked', /save a copy without a password/],
    ['locked.ods', 'sheet-locked', /save a copy without a password/],
    ['old.xls', 'sheet-old-workbook', /an old Excel workbook \(\.xls\).*save it as \.xlsx/],
  ])('says what %s is and what to do', async (name, code, sentence) => {
    const refusal = await refusalOf(name, fixture(name))
    expect(refusal.code).toBe(code)
    expect(refusal.message).toMatch(sentence)
  })

  const page = '<html><table><tr><td>Cost</td></tr></table></html>'
  const letter = { mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }

  test.each<[string, string, Uint8Array]>([
    ['nothing.csv', 'sheet-empty', new Uint8Array()],
    ['blank.csv', 'sheet-empty', strToU8('\uFEFF\r\n , ,\r\n')],
    ['blank.xlsx', 'sheet-empty', rawXlsx('<worksheet><sheetData/></worksheet>')],
    ['blank.ods', 'sheet-empty', rawOds('')],
    ['page.xls', 'sheet-web-page', strToU8(`\n ${page}`)],
    ['2003.xml', 'sheet-web-page', strToU8('<?xml version="1.0"?><Workbook/>')],
    ['paper.pdf', 'sheet-unknown-kind', strToU8('%PDF-1.7\n')],
    ['letter.rtf', 'sheet-unknown-kind', strToU8('{\\rtf1 Cost}')],
    [
      'picture.png',
      'sheet-unknown-kind',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
    ],
    ['letter.docx', 'sheet-unknown-kind', zipped({ 'word/document.xml': '<a/>' })],
    ['letter.odt', 'sheet-unknown-kind', zipped(letter)],
    ['letter.doc', 'sheet-unknown-kind', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0])],
    ['binary.xlsb', 'sheet-binary-workbook', zipped({ 'xl/workbook.bin': 'x' })],
    ['entity.ods', 'sheet-damaged', rawOds('<table:table-row>&outside;</table:table-row>')],
    ['cut.ods', 'sheet-damaged', rawOds('<table:table-row>')],
    ['cut.xlsx', 'sheet-damaged', rawXlsx('<worksheet><sheetData><row>')],
    ['lost.xlsx', 'sheet-damaged', zipped({ 'xl/workbook.xml': '<workbook/>' })],
    ['backwards.xlsx', 'sheet-damaged', rawXlsx(cell('A1').replace('r="1"', 'r="-4"'))],
    ['cut.zip', 'sheet-damaged', rawXlsx(cell('A1')).subarray(0, 300)],
    ['short.ods', 'sheet-damaged', claiming(rawOds(rows(2)), 'content.xml', 100_000)],
    ['beyond.ods', 'sheet-damaged', placedAt(rawOds(rows(2)), 0x7fffffff)],
    ['quote.csv', 'sheet-open-quote', strToU8('a,b\n"c,d\ne,f')],
    ['quotes.csv', 'sheet-open-quote', strToU8('a,b\n"c"x,d\n')],
    ['endless.csv', 'sheet-long-row', strToU8(`a,b\n"${'x'.repeat(3_000_000)}`)],
  ])('%s is %s', async (name, code, bytes) => {
    const refusal = await refusalOf(name, bytes)
    expect(refusal.code).toBe(code)
    expect(refusal.message).toContain(name)
    expect(refusal.message).toMatch(/(Choose|choose|Fetch|Put|Look) /)
  })

  test('fetches nothing that a document type names', async () => {
    const outside =
      '<!DOCTYPE a [<!ENTITY outside SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row><c t="str"><v>&outside;</v></c></row></sheetData></worksheet>'
    expect((await refusalOf('a.xlsx', rawXlsx(outside))).code).toBe('sheet-damaged')
    const strings = rawXlsx(
      '<worksheet><sheetData><row><c t="s"><v>0</v></c></row></sheetData></worksheet>',
      {
        'xl/sharedStrings.xml':
          '<!DOCTYPE a [<!ENTITY outside SYSTEM "file:///etc/passwd">]><sst><si><t>[&outside;]</t></si></sst>',
      },
    )
    expect(await rowsIn('a.xlsx', strings)).toEqual([['[&outside;]']])
  })

  test('never ends in anything but sheets or a sentence, wherever a byte is wrong', async () => {
    for (const name of ['annex-e.xlsx', 'annex-e.ods', 'locked.xlsx', 'old.xls']) {
      const good = fixture(name)
      for (let at = 0; at < good.length; at += 97) {
        const bad = good.slice()
        bad[at] = (bad[at] ?? 0) ^ 0xff
        const outcome = await readSheets(name, bad).catch((error: unknown) => error)
        if (!Array.isArray(outcome)) expect(outcome, `${name} at ${at}`).toHaveProperty('name', 'Refusal')
      }
    }
  })
})

function rows(count: number): string {
  const filled =
    '<table:table-row><table:table-cell office:value-type="float" office:value="1"/></table:table-row>'
  return `<table:table-row table:number-rows-repeated="${count - 1}"><table:table-cell/></table:table-row>${filled}`
}

function columns(count: number): string {
  return `<table:table-row><table:table-cell table:number-columns-repeated="${count - 1}"/><table:table-cell office:value-type="float" office:value="1"/></table:table-row>`
}
