import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { costTypesIn } from '../../../src/domain/grid/costTypeWords.ts'
import { readCostType, readLaterYear, readMoney, readQuantity } from '../../../src/domain/grid/readCell.ts'
import { notWorkedOut, type Cell } from '../../../src/domain/sheet.ts'
import { costTypeTitles, type CostType } from '../../../src/domain/values/costType.ts'

describe('a cell of money', () => {
  test.each<[Cell, number]>([
    [null, 0],
    ['', 0],
    ['  ', 0],
    ['-', 0],
    ['–', 0],
    ['\u00a0', 0],
    [12_500, 1_250_000],
    [0.1 + 0.2, 30],
    [1_234.565_000_000_1 - 0.005, 123_456],
    [-500, -50_000],
    [-0, 0],
    ['£12,500.50\u00a0', 1_250_050],
    ['12\u00a0500', 1_250_000],
    ['(500)', -50_000],
    ['£(20)', -2_000],
    ['£ (1,200.50)', -120_050],
    ['£2.5m', 250_000_000],
    ['350k', 35_000_000],
  ])('reads %j', (cell, pence) => {
    expect(readMoney(cell)).toEqual({ value: pence })
  })
  test('what was worked out is told with its calculation', () => {
    expect(readMoney(' =12*3450.50 ')).toEqual({ value: 4_140_600, calculation: '=12*3450.50' })
  })
  test.each<[Cell, RegExp]>([
    ['TBC', /“TBC” is not an amount/],
    ['2027-04-01', /looks like a date, 1 April 2027/],
    ['1/4/2027', /looks like a date, 1 April 2027/],
    ['€500', /money in pounds/],
    ['500 EUR', /money in pounds/],
    [12.341, /12\.341 has parts of a penny/],
    ['12.345', /“12\.345” has parts of a penny/],
    [1e12, /up to a billion/],
    ['50%', /is a percentage/],
    [
      notWorkedOut,
      /has no result in the file\. Open it in your spreadsheet program, save it, and choose it again/,
    ],
    [true, /“true” is not an amount/],
    ['#REF!', /an error in the spreadsheet/],
    ['=B3*2', /sums of numbers only/],
    ['=1/0', /divided by nought/],
    ['12,50', /is not an amount/],
  ])('refuses %j in a sentence', (cell, reason) => {
    expect(readMoney(cell)).toEqual({ refused: expect.stringMatching(reason) as string })
  })
  test('every amount in pence comes out of a spreadsheet as it went in, whatever its sums did to the last digits', () => {
    const amount = fc.integer({ min: -1e11, max: 1e11 })
    fc.assert(
      fc.property(amount, fc.double({ min: -1, max: 1, noNaN: true }), (pence, noise) => {
        expect(readMoney(pence / 100 + noise * 5e-6)).toEqual({ value: pence === 0 ? 0 : pence })
      }),
    )
  })
  test('an empty later year is left to the uplift, and a dash is nought', () => {
    expect([readLaterYear(''), readLaterYear(' - '), readLaterYear(5)]).toEqual([
      { value: null },
      { value: 0 },
      { value: 500 },
    ])
  })
})

describe('a cell of a quantity', () => {
  test.each<[Cell, string]>([
    [12, '12'],
    [100, '100'],
    [0.1 + 0.2, '0.3'],
    ['1,200', '1200'],
    ['7.5', '7.5'],
    ['=12*30', '360'],
    ['=10/4', '2.5'],
    [0, '0'],
  ])('reads %j', (cell, quantity) => {
    expect(readQuantity(cell)).toMatchObject({ value: quantity })
  })
  test.each<Cell>(['', 'a dozen', -3, '=1/3', '=2-5', 1e15, '=A1'])('refuses %j in a sentence', (cell) => {
    expect(readQuantity(cell)).toEqual({ refused: expect.stringMatching(/number/) as string })
  })
})

describe('a kind of cost', () => {
  test.each<[string, CostType]>([
    ['Staffing', 'staff'],
    ['Salaries and on-costs', 'staff'],
    ['GRANTS TO OTHERS', 'grants'],
    ['residential rehab', 'placements'],
    ['Prescribing costs', 'medicines'],
    ['rent', 'premises'],
    ['Misc.', 'other'],
  ])('reads %s', (words, costType) => {
    expect(readCostType(words)).toEqual({ value: costType })
  })
  test('every title is read as what it stands for', () => {
    for (const [costType, title] of Object.entries(costTypeTitles))
      expect(costTypesIn(title)).toEqual([costType])
  })
  test('offers titles where it is not known, and those it may be where it is more than one', () => {
    expect(readCostType('Sandwiches')).toEqual({
      refused: expect.stringMatching(/“Sandwiches” is not .*Staff, Placements, Medicines/) as string,
    })
    expect(readCostType('Staff training')).toEqual({
      refused: '“Staff training” may be more than one kind of cost. Enter one of: Staff, Training',
    })
  })
})
