import { describe, expect, test } from 'vitest'
import { pastedBlock } from '../../src/renderer/screens/inYear/pastedBlock.ts'
import type { Spendable } from '../../src/renderer/screens/inYear/useSpendable.ts'

const rows = ['Kits', 'Beds'].map((name): Spendable => ({
  on: { table: 'lines', id: name.toLowerCase() },
  name,
  planned: null,
}))

describe('spending pasted into the table', () => {
  test('amounts alone go over the rows from the quarter on, and what cannot be read stays for its refusal', () => {
    expect(pastedBlock('100\t-\nnothing\t"1,234.50"\n', rows, 2)).toEqual({
      rows: [
        { what: 'Kits', on: { table: 'lines', id: 'kits' }, quarters: [null, '100', '-', null] },
        { what: 'Beds', on: { table: 'lines', id: 'beds' }, quarters: [null, 'nothing', '1,234.50', null] },
      ],
      leftOut: '',
    })
    expect(pastedBlock('1\t2\n3\t4\n5\t6\n', rows, 4)).toMatchObject({
      leftOut:
        'the last row, which come after the last row of the table, and the last column, which come after the last quarter',
    })
  })
  test('whole rows go by their names, and their amounts to the quarters they would have without', () => {
    expect(pastedBlock('Beds\t£10\t20\t\t40\r\n"Kits, ""nasal"""\t1.2345\t2\t3\t4\r\n', rows, 1)).toEqual({
      rows: [
        { what: 'Beds', on: null, quarters: ['£10', '20', '', '40'] },
        { what: 'Kits, "nasal"', on: null, quarters: ['1.2345', '2', '3', '4'] },
      ],
      leftOut: '',
    })
  })
  test('rows with headings go by these', () => {
    expect(pastedBlock('Cost centre\tQ1\tQ2\nBeds\t10\t20\n', rows, 3)).toEqual({
      sheet: [
        ['Description', 'Q1', 'Q2'],
        ['Beds', '10', '20'],
      ],
    })
  })
  test('headings without names, and words besides the names, are refused with what to copy', () => {
    expect(() => pastedBlock('Q1\tQ2\n10\t20\n', rows, 1)).toThrow(
      /^The first row of what was copied has headings/,
    )
    expect(() => pastedBlock('Beds\tTurning\t10\nKits\tOther\t20\n', rows, 1)).toThrow(
      /Copy the names and the amounts/,
    )
    expect(() => pastedBlock('1001\tBeds\t10\n1002\tKits\t20\n', rows, 1)).toThrow(
      /Copy the names and the amounts/,
    )
  })
})
