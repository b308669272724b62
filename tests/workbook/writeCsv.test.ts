import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeCsv } from '../../src/workbook/writeCsv.ts'
import { rowsIn } from './files.ts'

const textOf = (rows: readonly (readonly string[])[]): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeCsv(rows))

describe('A CSV file', () => {
  test('has a byte order mark, commas, quotes where needed, and CR LF after every row', () => {
    expect(
      textOf([
        ['Line', 'Amount, £'],
        ['Nurse "band 6"', '12.50'],
        ['two\nlines', ''],
      ]),
    ).toBe('\uFEFFLine,"Amount, £"\r\n"Nurse ""band 6""",12.50\r\n"two\nlines",\r\n')
  })

  test.each([
    '=1+1',
    '=HYPERLINK("http://a.example","x")',
    '+44 114 496 0000',
    '+5',
    '@SUM(A1)',
    '-',
    '-A1',
    '-1+1',
    '-1.5.2',
    '-12,500.50',
    '\t=1',
    '\r=1',
    ' =1',
    '\n=1',
    '＝1',
  ])('guards %j with an apostrophe', (field) => {
    expect(textOf([[field]])).toMatch(/^\uFEFF"'/)
  })

  test.each(['-12.50', '-5', '0', '12.50', 'a=1', "'", '5-6', '−5'])('leaves %j as it is', (field) => {
    expect(textOf([[field]])).toBe(`\uFEFF${field}\r\n`)
  })

  test('is read back as it was written, however long', async () => {
    const field = fc.stringMatching(/^[a-z0-9",;\n£é]{1,20}$/)
    const row = fc.tuple(field, field, field)
    const rows = fc.sample(row, { numRuns: 40, seed: 7 })
    // Longer than what is taken apart at a time, so that fields are cut at every place.
    const many = Array.from({ length: 19_000 }, (_, index) => [
      String(index),
      'padding '.repeat(10).trim(),
      ...(rows[index % rows.length] ?? []).map((each) => each.trim() || 'x'),
    ])
    expect(writeCsv(many).length).toBeGreaterThan(1_500_000)
    expect(await rowsIn('a.csv', writeCsv(many))).toEqual(many)
  })
})
