import { describe, expect, test } from 'vitest'
import { elements, fileIn } from '../word/unzip.ts'
import { financeWorkbook } from '../../src/domain/workbook/financeWorkbook.ts'
import { writeWorkbook } from '../../src/workbook/writeWorkbook.ts'
import { samplePlan, sourceOf } from '../domain/documents/plans.ts'
import { planToType } from './typing.ts'
import { words, lines, workbookOf, column, texts, written, faultsIn } from './excelFile.ts'

const sample = lines([
  [10, 20],
  [123_456, -789],
])

describe('How the Excel workbook looks', () => {
  test('takes a number for what it is when it is typed over words where a sum belongs', async () => {
    const { sheet, files } = await written(
      workbookOf({
        ...texts(),
        columns: [column('£', 'money'), column('%', 'percent'), column('Note', 'text')],
        rows: [['not known', 'not known', 'Note'].map(words)],
      }),
    )
    const formats = new Map(
      elements(fileIn(files, 'xl/styles.xml'), 'numFmt').map((each) => [
        /numFmtId="(\d+)"/.exec(each)?.[1],
        /formatCode="([^"]*)"/.exec(each)?.[1],
      ]),
    )
    const styles = elements(
      /<cellXfs[\s\S]*<\/cellXfs>/.exec(fileIn(files, 'xl/styles.xml'))?.[0] ?? '',
      'xf',
    )
    const formatOf = (address: string) => {
      const style = new RegExp(`<c r="${address}"[^>]* s="(\\d+)"`).exec(sheet)?.[1]
      const id = /numFmtId="(\d+)"/.exec(styles[Number(style)] ?? '')?.[1]
      return formats.get(id) ?? id
    }
    expect(['A2', 'B2', 'C2'].map(formatOf)).toEqual(['#,##0.00;[Red]-#,##0.00', '0.00%', '@'])
  })

  test('prints one page wide on its side, with the header row and a footer on every page', async () => {
    const wide = { ...sample, name: "It's", columnsInSight: 1, columnsPrinted: 3 }
    const { sheet, files } = await written(workbookOf(wide, { ...sample, name: 'Two' }))
    expect(sheet).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    expect(sheet).toMatch(/<pageSetup [^>]*fitToWidth="1" fitToHeight="0" orientation="landscape"\/>/)
    expect(sheet).toMatch(/<pane ySplit="3" xSplit="1" topLeftCell="B4"/)
    expect(sheet).toContain(
      '<oddFooter>&amp;LFinance &amp;&amp; figures &lt;2026-27&gt;&amp;R&amp;A, page &amp;P of &amp;N</oddFooter>',
    )
    const defined = elements(fileIn(files, 'xl/workbook.xml'), 'definedName')
    expect(defined.map((each) => each.replaceAll(/<[^>]*>/g, ''))).toEqual([
      "'It''s'!$A:$C",
      "'It''s'!$3:$3",
      "'Two'!$3:$3",
    ])
  })

  test('makes a row as high as its longest text, and leaves others as they are', async () => {
    const { sheet } = await written(
      workbookOf(texts('short', 'word '.repeat(20).trim(), 'one\ntwo', 'x'.repeat(60))),
    )
    const heights = [...sheet.matchAll(/<row r="\d+"(?: ht="(\d+)")?/g)].map(([, height]) => height)
    expect(heights).toEqual([undefined, undefined, '75', '30', '45'])
  })

  test.each([
    ['the sample', samplePlan],
    ['a plan of which much is not known', planToType],
  ])('is a file that Excel opens without repair, of %s', async (_, plan) => {
    expect(await faultsIn(await writeWorkbook(financeWorkbook(sourceOf(plan()))))).toEqual([])
  })
})
