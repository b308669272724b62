import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { costTypesIn } from '../../../src/domain/sheet/costTypeWords.ts'
import {
  readCostType,
  readLaterYear,
  readMoney,
  readQuantity,
  readUnitCost,
} from '../../../src/domain/sheet/readCell.ts'
import { notWorkedOut, type Cell } from '../../../src/domain/sheet/sheet.ts'
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
    [1_000_000_000.000_006, 100_000_000_000],
    [-0, 0],
    ['£12,500.50\u00a0', 1_250_050],
    ['12\u00a0500', 1_250_000],
    ['(500)', -50_000],
    ['£(20)', -2_000],
    ['£ (1,200.50)', -120_050],
    ['£2.5m', 250_000_000],
    ['350k', 35_000_000],
    [' £-   ', 0],
    ['£ -\u00a0\u00a0', 0],
    ['nil', 0],
    ['NIL', 0],
    ['£(250.00)', -25_000],
    ['( 250.00 )', -25_000],
    ['(£ 250.00 )', -25_000],
    ['£ 1,234.00 ', 123_400],
    ['250-', -25_000],
    ['-£250.00', -25_000],
    ['\u00a0£\u00a01,234.00\u00a0', 123_400],
  ])('reads %j', (cell, pence) => {
    expect(readMoney(cell)).toEqual({ value: pence })
  })
  test.each<[Cell, number, number]>([
    [1_234.567_8, 123_457, 123_456.78],
    [-1_234.565, -123_457, -123_456.5],
    [1.005, 101, 100.5],
    [0.004, 0, 0.4],
    ['1234.5678', 123_457, 123_456.78],
    ['£1,234.5678', 123_457, 123_456.78],
    ['(0.0051)', -1, -0.51],
    ['308.641950-', -30_864, -30_864.195],
  ])('rounds %j, the result of a formula, half away from nought to the penny', (cell, value, unrounded) => {
    expect(readMoney(cell)).toEqual({ value, unrounded: expect.closeTo(unrounded, 6) as number })
  })
  test('float noise in words is none either', () => {
    expect(readMoney('0.30000000000000004')).toEqual({ value: 30 })
  })
  test('a unit cost is not rounded', () => {
    expect(readUnitCost(86.666)).toEqual({
      refused: expect.stringMatching(/^86\.666 has parts of a penny/) as string,
    })
    expect(readUnitCost('86.67')).toEqual({ value: 8_667 })
  })
  test.each<[Cell, number]>([
    ['1200*3', 360_000],
    ['£1,200 × 3', 360_000],
    ['1200+350.50', 155_050],
    ['=5000-250', 475_000],
    ['(100+20)*3', 36_000],
  ])('reads %j as a calculation', (cell, value) => {
    expect(readMoney(cell)).toEqual({ value, calculation: cell })
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
    ['2026-27', /is not an amount/],
    ['2026/27', /is not an amount/],
    ['2026–2027', /is not an amount/],
    ['1/4', /is not an amount/],
    ['10-12', /is not an amount/],
    ['1200*', /is not an amount/],
    ['nil by mouth', /is not an amount/],
    ['1000-2500', /may be a range or a code/],
    ['5,000 – 6,000', /may be a range or a code/],
    ['4520/300', /may be a range or a code/],
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
      unknown: 'Sandwiches',
      refused: expect.stringMatching(/“Sandwiches” is not .*Staff, Placements, Medicines/) as string,
    })
    expect(readCostType('Staff training')).toEqual({
      unknown: 'Staff training',
      refused: '“Staff training” may be more than one kind of cost. Enter one of: Staff, Training',
    })
  })
})
