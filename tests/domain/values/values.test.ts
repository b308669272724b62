import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addUpTo } from '../../../src/domain/values/decimal.ts'
import { formatDate, formatLongDate, parseDate, plainDate } from '../../../src/domain/values/date.ts'
import {
  FinancialYear,
  firstDay,
  lastDay,
  yearAfter,
  yearOf,
} from '../../../src/domain/values/financialYear.ts'
import { add, formatAmount, formatPounds, parsePounds, pence } from '../../../src/domain/values/money.ts'
import { spread } from '../../../src/domain/values/spread.ts'
import { isWorkingDay, publishBy } from '../../../src/domain/values/workingDays.ts'

describe('money', () => {
  test.each([
    ['12500', 1_250_000],
    ['12,500', 1_250_000],
    ['£12,500.50', 1_250_050],
    [' £ 7 ', 700],
    ['.5', 50],
    ['12.', 1200],
    ['-500', -50_000],
    ['−500', -50_000],
    ['£-3', -300],
    ['(1,234.56)', -123_456],
    ['0', 0],
    ['-0', 0],
    ['1 250', 125_000],
    ['(£1,234)', -123_400],
    ['12\u00a0500\u00a0', 1_250_000],
    ['£2.5m', 250_000_000],
    ['2.5 million', 250_000_000],
    ['-1.25M', -125_000_000],
    ['350k', 35_000_000],
    ['1,250 thousand', 125_000_000],
    ['1.23456789m', 123_456_789],
    ['500-', -50_000],
    ['=12*3450.50', 4_140_600],
    ['12*3450.50', 4_140_600],
    ['12000/12', 100_000],
    ['-20+50', 3_000],
    ['( 500 )', -50_000],
  ])('reads %s', (typed, amount) => {
    expect(parsePounds(typed)).toBe(amount)
  })
  test.each([
    'twelve',
    '12.345',
    '1,25',
    '12,50,000',
    '1e6',
    '£',
    '.',
    '-',
    '()',
    '12.5.5',
    '999999999999999',
    '1,000,000,000.01',
    '100 20',
    '--5',
    '-£-5',
    '(-500)',
    'NaN',
    '5%',
    '-5-',
    '1.123456789m',
    'k',
    '2.5 m k',
    '12.500',
    '€500',
    '=B3*2',
    '1000m m',
    '2026-27',
    '2026/2027',
    '31/3/2027',
    '1/4',
    '01-04-27',
    '12*',
    '3*(4',
  ])('does not guess at %s', (typed) => {
    expect(parsePounds(typed)).toBeNull()
  })
  test('reads back what it shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), (amount) => {
        expect(parsePounds(formatAmount(pence(amount)))).toBe(amount)
        expect(parsePounds(formatPounds(pence(amount)))).toBe(amount)
      }),
    )
  })
  test('shows whole pounds plainly, pennies when there are any, and a true minus sign', () => {
    expect([123_400, 123_456, -50].map((amount) => formatPounds(pence(amount)))).toEqual([
      '£1,234',
      '£1,234.56',
      '−£0.50',
    ])
  })
})

describe('spread', () => {
  const total = fc.integer({ min: -(10 ** 13), max: 10 ** 13 }).map(pence)
  const weights = fc
    .array(fc.integer({ min: 0, max: 10 ** 9 }), { minLength: 1, maxLength: 12 })
    .filter((all) => all.some((weight) => weight > 0))
    .map((all) => all.map(String))
  test('the parts always add back to the total, and none is a penny from its due', () => {
    fc.assert(
      fc.property(total, weights, (sum, shares) => {
        const parts = spread(sum, shares)
        expect(add(...parts)).toBe(sum)
        const all = shares.reduce((so, weight) => so + BigInt(weight), 0n)
        parts.forEach((part, index) => {
          const off = BigInt(part) * all - BigInt(sum) * BigInt(shares[index] ?? '0')
          expect(off < all && off > -all).toBe(true)
        })
      }),
    )
  })
  test('weights are decimals, exactly', () => {
    expect(spread(pence(100), ['33.3', '33.3', '33.4'])).toEqual([33, 33, 34])
    expect(addUpTo(['0.1', '0.2', '99.7'], '100')).toBe(true)
    expect(addUpTo(['33.3', '33.3', '33.3'], '100')).toBe(false)
  })
  test('needs a weight to spread over', () => {
    expect(() => spread(pence(1), ['0', '0'])).toThrow(RangeError)
  })
})

describe('dates', () => {
  test.each([
    '29 March 2027',
    '29 mar 27',
    '29/3/2027',
    '29.03.27',
    '2027-03-29',
    'Monday 29 March 2027',
    '29th March 2027',
    '29-3-27',
  ])('reads %s', (typed) => {
    expect(parseDate(typed)).toBe('2027-03-29')
  })
  test.each(['30 February 2027', '31/4/2027', '3/29/2027', 'soon', '', '29 Smarch 2027', '29 m 2027'])(
    'does not guess at “%s”',
    (typed) => {
      expect(parseDate(typed)).toBeNull()
    },
  )
  test('shows the day of the week in long', () => {
    expect(formatLongDate(plainDate('2027-03-29'))).toBe('Monday 29 March 2027')
    expect(formatDate(plainDate('2027-03-29'))).toBe('29 March 2027')
  })
})

describe('financial years', () => {
  test('run from 1 April to 31 March', () => {
    const year = FinancialYear.parse('2027-28')
    expect([firstDay(year), lastDay(year), yearOf(lastDay(year)), yearAfter(year)]).toEqual([
      '2027-04-01',
      '2028-03-31',
      '2027-28',
      '2028-29',
    ])
  })
  test.each(['2027-29', '2027', '27-28', '2027/28'])('are not written %s', (label) => {
    expect(FinancialYear.safeParse(label).success).toBe(false)
  })
})

describe('clear working days', () => {
  const easter = new Set(['2027-03-26', '2027-03-29'])
  test('a meeting on the Thursday after Easter wants its papers out before the holiday', () => {
    expect(publishBy(plainDate('2027-04-01'), 5, easter)).toBe('2027-03-22')
    expect(publishBy(plainDate('2027-03-25'), 5, easter)).toBe('2027-03-17')
  })
  test('that many whole working days lie strictly between, and publication is on a working day', () => {
    const day = fc
      .integer({ min: 0, max: 2000 })
      .map((days) => Temporal.PlainDate.from('2026-01-01').add({ days }))
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 30 }), (meeting, clearDays) => {
        const published = publishBy(plainDate(meeting.toString()), clearDays, easter)
        let between = 0
        for (
          let each = Temporal.PlainDate.from(published).add({ days: 1 });
          Temporal.PlainDate.compare(each, meeting) < 0;
          each = each.add({ days: 1 })
        )
          if (isWorkingDay(plainDate(each.toString()), easter)) between += 1
        expect(between).toBe(clearDays)
        expect(isWorkingDay(published, easter)).toBe(true)
      }),
    )
  })
})
