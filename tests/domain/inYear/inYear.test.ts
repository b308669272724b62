import { describe, expect, test } from 'vitest'
import { decide, type Command } from '../../../src/domain/editing/command.ts'
import type { Actual } from '../../../src/domain/inYear/inYear.ts'
import { Reckoning } from '../../../src/domain/figures/reckoning.ts'
import { Decimal } from '../../../src/domain/values/decimal.ts'
import { plainDate } from '../../../src/domain/values/date.ts'
import { figure } from '../../../src/domain/values/figure.ts'
import { pence } from '../../../src/domain/values/money.ts'
import { addAll, line, planOf, post, source, today, training } from '../../fixtures/builders.ts'

/** What was spent in a quarter on one thing, as a command that enters it. */
const spent = (on: Partial<Actual>, quarter: Actual['quarter'], amount: number): Command => ({
  type: 'actual.add',
  record: {
    id: `${on.lineId ?? on.postId ?? on.trainingId ?? on.sourceId ?? ''}-${quarter}-${amount}`,
    lineId: null,
    postId: null,
    trainingId: null,
    sourceId: null,
    quarter,
    amount: pence(amount),
    note: '',
    chargedTo: null,
    ...on,
  },
})
const close = (quarters: 0 | 1 | 2 | 3 | 4): Command => ({ type: 'inYear.close', quarters })

const mustGoBack = {
  kind: 'carryForward',
  allowed: false,
  text: 'Return what is left',
  certainty: 'found',
  source: '',
} as const

const figuresOf = (commands: readonly Command[], on = today) => {
  const reckoning = new Reckoning(planOf(...commands), on)
  return (name: string) => reckoning.figure(name)
}

/** £1,000 that may not be carried over, with £100, £200, £300 and £400 planned on it. */
const start: readonly Command[] = addAll({
  sources: [source('g', { allocation: pence(1_000_00), conditions: [mustGoBack] })],
  lines: [line('l', { g: '100' }, [100_00, 200_00, 300_00, 400_00])],
})

describe('the forecast', () => {
  test('is the plan while no quarter is closed, whatever was entered as spent', () => {
    const of = figuresOf([...start, spent({ lineId: 'l' }, 1, 80_00)])
    expect(of(figure.sourceForecast('g'))).toBe(1_000_00)
    expect(of(figure.sourceActual('g', 1))).toBe(80_00)
    expect(of(figure.sourceUnderspend('g'))).toBe(0)
  })

  test('is what was spent up to the last closed quarter and what is planned after it', () => {
    const of = figuresOf([
      ...start,
      spent({ lineId: 'l' }, 1, 80_00),
      spent({ lineId: 'l' }, 2, 190_00),
      spent({ lineId: 'l' }, 3, 5_00),
      close(2),
    ])
    // 80 + 190 + 300 + 400; what was entered for the open third quarter does not count yet.
    expect(of(figure.sourceForecast('g'))).toBe(970_00)
    expect(of(figure.sourceForecast('g', 2))).toBe(190_00)
    expect(of(figure.sourceForecast('g', 3))).toBe(300_00)
    expect(of(figure.forecast())).toBe(970_00)
    expect(of(figure.sourceVariance('g', 1))).toBe(-20_00)
    expect(of(figure.sourceVariance('g', 2))).toBe(-10_00)
    expect(of(figure.sourceUnderspend('g'))).toBe(30_00)
    expect(of(figure.sourceAtRisk('g'))).toBe(30_00)
    expect(of(figure.atRisk)).toBe(30_00)
  })

  test('nothing is at risk where what is left may be carried over, nor where more is forecast than there is', () => {
    const carries = figuresOf([
      ...start,
      { type: 'source.change', id: 'g', fields: { conditions: [{ ...mustGoBack, allowed: true }] } },
      close(1),
    ])
    expect(carries(figure.sourceUnderspend('g'))).toBe(100_00)
    expect(carries(figure.sourceAtRisk('g'))).toBe(0)
    const over = figuresOf([...start, spent({ lineId: 'l' }, 1, 150_00), close(1)])
    expect(over(figure.sourceUnderspend('g'))).toBe(-50_00)
    expect(over(figure.sourceAtRisk('g'))).toBe(0)
  })

  test('a ring-fence inside a source that goes back is at risk once', () => {
    const of = figuresOf([
      ...addAll({
        sources: [
          source('outer', { allocation: pence(500_00), conditions: [mustGoBack] }),
          source('inner', { allocation: pence(200_00), parentId: 'outer', conditions: [mustGoBack] }),
        ],
        lines: [line('k', { inner: '100' }, [150_00, 0, 0, 0])],
      }),
      spent({ lineId: 'k' }, 1, 140_00),
      close(1),
    ])
    expect(of(figure.sourceAtRisk('inner'))).toBe(60_00)
    expect(of(figure.sourceAtRisk('outer'))).toBe(360_00)
    expect(of(figure.atRisk)).toBe(360_00)
  })
})

test('a vacancy is forecast from the day it can be filled, even where that is in a later quarter', () => {
  // £36,600 over the 366 days of 2027-28 is £100 a day.
  const vacancy = post('nurse', { g: '100' }, { filled: false, leadWeeks: 13, salary: pence(36_600_00) })
  const commands = [
    ...addAll({ sources: [source('g', { allocation: pence(40_000_00) })], posts: [vacancy] }),
    close(1),
  ]
  const of = figuresOf(commands, plainDate('2027-06-15'))
  expect(of(figure.sourcePlanned('g', 1))).toBe(9_100_00)
  // 13 weeks after 15 June is 14 September: 17 days of that quarter are left.
  expect(of(figure.sourceForecast('g', 1))).toBe(0)
  expect(of(figure.sourceForecast('g', 2))).toBe(1_700_00)
  expect(of(figure.sourceForecast('g', 3))).toBe(9_200_00)
  expect(of(figure.sourceForecast('g', 4))).toBe(9_100_00)
  expect(of(figure.sourceForecast('g'))).toBe(20_000_00)
  expect(of(figure.sourceUnderspend('g'))).toBe(20_000_00)
  const filled = figuresOf(
    [...commands, { type: 'post.change', id: 'nurse', fields: { filled: true } }],
    plainDate('2027-06-15'),
  )
  expect(filled(figure.sourceForecast('g'))).toBe(27_500_00)
})

describe('a closed quarter', () => {
  const shared: readonly Command[] = addAll({
    sources: [source('a'), source('b')],
    lines: [line('l', { a: '100' }, [100_00, 100_00, 100_00, 100_00])],
  })
  const paidFromB: Command = {
    type: 'line.change',
    id: 'l',
    fields: { shares: [{ sourceId: 'b', weight: Decimal.parse('100') }] },
  }
  const spentOf = (of: (name: string) => number) =>
    ['a', 'b'].map((id) => ([1, 2] as const).map((quarter) => of(figure.sourceActual(id, quarter))))

  test('stays charged as it was when the cost is paid from elsewhere; an open one follows', () => {
    const spending = [spent({ lineId: 'l' }, 1, 90_00), spent({ lineId: 'l' }, 2, 80_00)]
    const of = figuresOf([...shared, ...spending, close(1), paidFromB])
    expect(spentOf(of)).toEqual([
      [90_00, 0],
      [0, 80_00],
    ])
    expect(of(figure.sourceForecast('a'))).toBe(90_00)
    expect(of(figure.sourceForecast('b'))).toBe(300_00)
  })

  test('that is opened again follows the cost again', () => {
    const of = figuresOf([...shared, spent({ lineId: 'l' }, 1, 90_00), close(1), paidFromB, close(0)])
    expect(spentOf(of)).toEqual([
      [0, 0],
      [90_00, 0],
    ])
  })

  test('takes what is entered late as the cost is paid for then, and keeps it when the amount is put right', () => {
    const late = spent({ lineId: 'l' }, 1, 90_00)
    const corrected: Command = {
      type: 'actual.change',
      id: 'l-1-9000',
      fields: { amount: pence(95_00) },
    }
    const of = figuresOf([...shared, close(1), late, paidFromB, corrected])
    expect(spentOf(of)).toEqual([
      [95_00, 0],
      [0, 0],
    ])
  })

  test('waits for somebody to pay before it is charged to anyone', () => {
    const nobody: Command = { type: 'line.change', id: 'l', fields: { shares: [] } }
    const of = figuresOf([...shared, nobody, spent({ lineId: 'l' }, 1, 90_00), close(1), paidFromB])
    expect(spentOf(of)).toEqual([
      [0, 0],
      [90_00, 0],
    ])
  })

  test('keeps its source in the plan', () => {
    const plan = planOf(...shared, spent({ lineId: 'l' }, 1, 90_00), close(1), paidFromB)
    expect(() => decide(plan, { type: 'source.remove', id: 'a' })).toThrow('Money was spent on this')
  })
})

describe('what was spent', () => {
  test('on a shared cost is shared as the cost is, to the penny', () => {
    const of = figuresOf([
      ...addAll({
        sources: ['a', 'b', 'c'].map((id) => source(id)),
        lines: [line('l', { a: '33.3', b: '33.3', c: '33.4' }, [300_00, 0, 0, 0])],
      }),
      spent({ lineId: 'l' }, 1, 100_01),
      close(1),
    ])
    expect(['a', 'b', 'c'].map((id) => of(figure.sourceActual(id, 1)))).toEqual([33_30, 33_30, 33_41])
    expect(['a', 'b', 'c'].map((id) => of(figure.sourceForecast(id, 1)))).toEqual([33_30, 33_30, 33_41])
    expect(of(figure.costActual('lines', 'l', 1))).toBe(100_01)
    expect(of(figure.actual(1))).toBe(100_01)
  })

  test('moves with the shares of its cost', () => {
    const of = figuresOf([
      ...start,
      ...addAll({ sources: [source('other')] }),
      spent({ lineId: 'l' }, 1, 80_00),
      {
        type: 'line.change',
        id: 'l',
        fields: { shares: [{ sourceId: 'other', weight: '100' as Decimal }] },
      },
    ])
    expect(of(figure.sourceActual('g'))).toBe(0)
    expect(of(figure.sourceActual('other'))).toBe(80_00)
  })

  test('on a source and no cost of the plan counts on that source and every grant around it', () => {
    const of = figuresOf([
      ...addAll({
        sources: [source('outer', { allocation: pence(900_00) }), source('inner', { parentId: 'outer' })],
        lines: [line('l', { inner: '100' }, [100_00, 0, 0, 0])],
      }),
      spent({ lineId: 'l' }, 1, 60_00),
      spent({ sourceId: 'inner' }, 1, 15_50),
      close(1),
    ])
    expect(of(figure.sourceActual('inner', 1))).toBe(75_50)
    expect(of(figure.sourceForecast('outer'))).toBe(75_50)
    expect(of(figure.costActual('lines', 'l'))).toBe(60_00)
    expect(of(figure.sourceUnderspend('outer'))).toBe(824_50)
  })

  test('may be a credit', () => {
    const of = figuresOf([
      ...start,
      spent({ lineId: 'l' }, 1, 80_00),
      spent({ lineId: 'l' }, 1, -90_00),
      close(1),
    ])
    expect(of(figure.sourceActual('g', 1))).toBe(-10_00)
    expect(of(figure.sourceForecast('g'))).toBe(890_00)
    expect(of(figure.sourceVariance('g', 1))).toBe(-110_00)
    expect(of(figure.sourceAtRisk('g'))).toBe(110_00)
  })

  test('on a cost that no source pays is spent all the same', () => {
    const of = figuresOf([
      ...addAll({ lines: [line('l', {}, [100_00, 0, 0, 0])] }),
      spent({ lineId: 'l' }, 1, 99_00),
      close(1),
    ])
    expect(of(figure.forecast())).toBe(99_00)
  })
})

test('reopening a quarter gives the figures from before it was closed', () => {
  const spending = [...start, spent({ lineId: 'l' }, 1, 80_00)]
  const [before, after] = [spending, [...spending, close(1), close(0)]].map((commands) =>
    Object.fromEntries(new Reckoning(planOf(...commands), today).figures()),
  )
  expect(after).toEqual(before)
})

test('closing and reopening are named after their quarters', () => {
  const titleOf = (from: 0 | 1 | 2 | 3 | 4, to: 0 | 1 | 2 | 3 | 4) =>
    decide(planOf(...start, close(from)), close(to)).title
  expect(decide(planOf(...start), close(1)).title).toBe('close April to June')
  expect(titleOf(1, 2)).toBe('close July to September')
  expect(titleOf(4, 3)).toBe('reopen January to March')
  expect(titleOf(1, 3)).toBe('close July to September, October to December')
  expect(titleOf(2, 0)).toBe('reopen April to June, July to September')
})

test('what money was spent on cannot be removed until that is cleared', () => {
  const plan = planOf(
    ...start,
    ...addAll({ posts: [post('p', {})], training: [training('t', {})], sources: [source('s')] }),
    ...(['lineId', 'postId', 'trainingId', 'sourceId'] as const).map((field, at) =>
      spent({ [field]: ['l', 'p', 't', 's'][at] }, 1, 1),
    ),
  )
  const removals = [
    { type: 'line.remove', id: 'l' },
    { type: 'post.remove', id: 'p' },
    { type: 'training.remove', id: 't' },
    { type: 'source.remove', id: 's' },
  ] as const
  for (const removal of removals)
    expect(() => decide(plan, removal), removal.type).toThrow(
      'Money was spent on this, as “In the year” shows. Clear what was spent first',
    )
  const cleared = decide(plan, {
    type: 'batch',
    title: 'Clear',
    commands: [...plan.actuals.keys()].map((id) => ({ type: 'actual.remove' as const, id })),
  }).change
  expect(cleared).toHaveLength(4)
})
