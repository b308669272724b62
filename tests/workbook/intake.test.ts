import { describe, expect, test } from 'vitest'
import { notWorkedOut } from '../../src/domain/sheet/sheet.ts'
import { readSheets } from '../../src/workbook/readSheets.ts'
import { rawOds, rawXlsx, refusalOf, rowsIn, zipped } from './files.ts'

const worksheet = (cells: string) => `<worksheet><sheetData><row>${cells}</row></sheetData></worksheet>`
const row = (cells: string) => `<table:table-row>${cells}</table:table-row>`

describe('a formula without a stored result is handed on, to be refused', () => {
  test('of an Excel workbook', async () => {
    const cells =
      '<c><f>A1*2</f></c><c><f>A1*2</f><v/></c><c t="str"><f>""</f><v></v></c><c><f>A1*2</f><v>4</v></c><c t="str"><f>B1</f><v>x</v></c><c><v>1</v></c>'
    expect(await rowsIn('a.xlsx', rawXlsx(worksheet(cells)))).toEqual([
      [notWorkedOut, notWorkedOut, null, 4, 'x', 1],
    ])
  })
  test('of an OpenDocument spreadsheet', async () => {
    const cells =
      '<table:table-cell table:formula="of:=[.A1]*2"/><table:table-cell table:formula="of:=&quot;&quot;" office:value-type="string"/><table:table-cell table:formula="of:=2" office:value-type="float" office:value="2"/>'
    expect(await rowsIn('a.ods', rawOds(row(cells)))).toEqual([[notWorkedOut, null, 2]])
  })
})

describe('a percentage is handed on as what it shows, so that nobody takes it for pounds', () => {
  test('of an Excel workbook, by its format', async () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="0&quot;%&quot;"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>'
    const cells =
      '<c s="0"><v>0.25</v></c><c s="1"><v>0.25</v></c><c s="2"><v>0.07</v></c><c s="3"><v>5</v></c><c s="1" t="str"><v>none</v></c>'
    expect(await rowsIn('a.xlsx', rawXlsx(worksheet(cells), { 'xl/styles.xml': styles }))).toEqual([
      [0.25, '25%', '7%', 5, 'none'],
    ])
  })
  test('of an OpenDocument spreadsheet, by its kind', async () => {
    const cells =
      '<table:table-cell office:value-type="percentage" office:value="0.25"><text:p>25.00%</text:p></table:table-cell>'
    expect(await rowsIn('a.ods', rawOds(row(cells)))).toEqual([['25%']])
  })
})

const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`

/** A workbook of sheets with one cell each, its number. */
const workbook = (sheets: string, relations: string, parts: Readonly<Record<string, string>> = {}) =>
  zipped({
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${sheets}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations}</Relationships>`,
    'xl/worksheets/sheet1.xml': worksheet('<c><v>1</v></c>'),
    'xl/worksheets/sheet2.xml': worksheet('<c><v>2</v></c>'),
    'xl/worksheets/sheet3.xml': worksheet('<c><v>3</v></c>'),
    ...parts,
  })
const listed = ['a', 'b', 'c']
  .map((id, at) => relation(id, 'worksheet', `worksheets/sheet${at + 1}.xml`))
  .join('')

describe('hidden sheets come last and are known for it', () => {
  test('of an Excel workbook', async () => {
    const sheets =
      '<sheet name="Old" state="hidden" r:id="a"/><sheet name="Lists" state="veryHidden" r:id="b"/><sheet name="Budget" state="visible" r:id="c"/>'
    expect(await readSheets('a.xlsx', workbook(sheets, listed))).toEqual([
      { name: 'Budget', rows: [[3]] },
      { name: 'Old', rows: [[1]], hidden: true },
      { name: 'Lists', rows: [[2]], hidden: true },
    ])
  })
  test('of an OpenDocument spreadsheet', async () => {
    const cell = row('<table:table-cell office:value-type="float" office:value="1"/>')
    const style = (name: string, shown: boolean) =>
      `<style:style style:name="${name}"><style:table-properties table:display="${shown}"/></style:style>`
    const table = (name: string, look: string) =>
      `<table:table table:name="${name}" table:style-name="${look}">${cell}</table:table>`
    const ods = rawOds('', {
      'content.xml': `<office:document-content><office:automatic-styles>${style('ta1', true)}${style('ta2', false)}</office:automatic-styles>${table('Old', 'ta2')}${table('Budget', 'ta1')}</office:document-content>`,
    })
    expect((await readSheets('a.ods', ods)).map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Budget', undefined],
      ['Old', true],
    ])
  })
})

describe('rows and columns that hold something and are not shown are known for it', () => {
  test('of an Excel workbook: hidden, filtered out or folded away', async () => {
    const cells = '<c><v>1</v></c><c/><c><v>2</v></c>'
    const xml = `<worksheet><cols><col min="1" max="1" width="9"/><col min="3" max="16384" hidden="1"/></cols><sheetData><row>${cells}</row><row hidden="1">${cells}</row><row r="4" hidden="true" outlineLevel="1">${cells}</row><row r="5" hidden="0">${cells}</row><row r="6" hidden="1"><c/></row></sheetData></worksheet>`
    const [sheet] = await readSheets('a.xlsx', rawXlsx(xml))
    expect(sheet).toMatchObject({ hiddenRows: [1, 3], hiddenColumns: [2] })
    expect(sheet?.rows).toHaveLength(5)
  })
  test('of an OpenDocument spreadsheet: hidden, filtered out or folded away', async () => {
    const cell = '<table:table-cell office:value-type="float" office:value="1"/>'
    const at = (look: string) => `<table:table-row ${look}>${cell}${cell}${cell}</table:table-row>`
    const [sheet] = await readSheets(
      'a.ods',
      rawOds(
        '<table:table-column/><table:table-column-group table:display="false"><table:table-column/></table:table-column-group>' +
          '<table:table-column table:visibility="collapse" table:number-columns-repeated="16382"/>' +
          at('') +
          at('table:visibility="collapse" table:number-rows-repeated="2"') +
          at('table:visibility="filter"') +
          `<table:table-row-group table:display="true"><table:table-row-group table:display="false">${at('')}</table:table-row-group>${at('')}</table:table-row-group>` +
          '<table:table-row table:visibility="collapse" table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>',
      ),
    )
    expect(sheet).toMatchObject({ hiddenRows: [1, 2, 3, 4], hiddenColumns: [1, 2] })
    expect(sheet?.rows).toHaveLength(6)
  })
  test('one that shows all says nothing of it', async () => {
    const [sheet] = await readSheets('a.xlsx', rawXlsx(worksheet('<c><v>1</v></c>')))
    expect(sheet).toEqual({ name: 'Sums', rows: [[1]] })
  })
})

describe('what a workbook is made of', () => {
  test('a sheet that is listed and not there is told', async () => {
    const sheets = '<sheet name="Here" r:id="a"/><sheet name="Gone" r:id="x"/>'
    expect((await refusalOf('a.xlsx', workbook(sheets, listed))).message).toBe(
      'a.xlsx lists a sheet “Gone” that is not in it. Open it in your spreadsheet program, see that nothing is missing, save it, and choose it again',
    )
    const leadsNowhere = relation('x', 'worksheet', 'worksheets/sheet9.xml')
    expect((await refusalOf('a.xlsx', workbook(sheets, listed + leadsNowhere))).code).toBe('sheet-lost')
  })
  test('a workbook without its styles is read', async () => {
    const sheets = '<sheet name="Here" r:id="a"/>'
    expect(
      await readSheets('a.xlsx', workbook(sheets, listed + relation('s', 'styles', 'styles.xml'))),
    ).toEqual([{ name: 'Here', rows: [[1]] }])
  })
  test('a part that no sheet needs is not looked at', async () => {
    const sheets = '<sheet name="Here" r:id="a"/>'
    const parts = { 'xl/worksheets/sheet2.xml': '<worksheet><sheetData><row>' }
    expect(await readSheets('a.xlsx', workbook(sheets, listed, parts))).toEqual([
      { name: 'Here', rows: [[1]] },
    ])
  })
  test('many thousands of small parts are refused at once', async () => {
    const parts = Object.fromEntries(Array.from({ length: 4_100 }, (_, at) => [`xl/media/${at}.xml`, '']))
    const refusal = await refusalOf('a.xlsx', workbook('<sheet name="Here" r:id="a"/>', listed, parts))
    expect(refusal.code).toBe('sheet-too-many-parts')
    expect(refusal.message).toContain('a.xlsx is packed from more than 4,000 files')
  })
})
