import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlTable } from '../../src/renderer/screens/budget/clipboard/htmlTable.ts'
import { readTsv, writeTsv } from '../../src/renderer/components/tsv.ts'

const cell = fc.oneof(
  fc.string(),
  fc.constantFrom('', '"', '""', '\t', '\n', '\r\n', '"a"b', 'a\n"b"\t', ' 12,500 '),
)
const matrix = fc
  .integer({ min: 1, max: 6 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 }))

describe('tab-separated text', () => {
  it('is read as it was written, whatever the cells hold', () => {
    fc.assert(
      fc.property(matrix, (rows) => {
        expect(readTsv(writeTsv(rows))).toEqual(rows)
      }),
    )
  })

  it('is read as Excel writes it: cells with line breaks in marks, the last row ended or not', () => {
    expect(readTsv('Kits\t"two\nlines"\t12\r\nVan\t\t"say ""no"""\r\n')).toEqual([
      ['Kits', 'two\nlines', '12'],
      ['Van', '', 'say "no"'],
    ])
    expect(readTsv('a\tb\nc\td')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
    expect(readTsv('')).toEqual([])
    expect(readTsv('\n')).toEqual([['']])
  })

  it('takes a mark that is never closed, or has text after it, for text', () => {
    expect(readTsv('"unclosed\tb')).toEqual([['"unclosed', 'b']])
    expect(readTsv('"6" pipe\tb')).toEqual([['"6" pipe', 'b']])
  })

  it('reads a large block quickly', () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => [`Line ${row}`, '12,500.00', 'a "quoted" word'])
    expect(readTsv(writeTsv(rows))).toHaveLength(20_000)
  })
})

describe('the table beside it', () => {
  it('keeps what would otherwise be markup as text', () => {
    expect(htmlTable([['<b>&"', 'a\nb']])).toBe(
      '<table><tr><td>&lt;b&gt;&amp;&quot;</td><td>a<br>b</td></tr></table>',
    )
  })
})
