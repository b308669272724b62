import { expect, test } from 'vitest'
import { explain } from '../../../src/domain/explain/explain.ts'
import type { Explanation } from '../../../src/domain/explain/explanation.ts'
import { noAssumptions } from '../../../src/domain/costs/assumptions.ts'
import { decide } from '../../../src/domain/editing/command.ts'
import { applyChange, type MovablePlan } from '../../../src/domain/editing/change.ts'
import { Reckoning } from '../../../src/domain/figures/reckoning.ts'
import { Refusal } from '../../../src/domain/refusal.ts'
import { plainDate } from '../../../src/domain/values/date.ts'
import type { Decimal } from '../../../src/domain/values/decimal.ts'
import { figure } from '../../../src/domain/values/figure.ts'
import { pence } from '../../../src/domain/values/money.ts'
import { OnCostRates } from '../../../src/domain/values/onCosts.ts'
import { addAll, line, planOf, post, source, today, training } from '../../fixtures/builders.ts'

const told = (plan: MovablePlan, name: string): Explanation =>
  explain(plan, new Reckoning(plan, today), name, today)

/** A tree as `title: pence, how`, one line for each part. */
function lines({ title, amount, how, counts, parts, more }: Explanation, indent = ''): string[] {
  const sign = { added: '', taken: 'less ', restsOn: 'from ' }[counts]
  return [
    `${indent}${title}: ${sign}${amount ?? 'not known'}; ${how}`,
    ...parts.flatMap((part) => lines(part, `${indent}  `)),
    ...(more === null ? [] : [`${indent}  and ${more.count} more: ${more.amount}`]),
  ]
}

const ring = source('ring', {
  name: 'Ring-fence',
  allocation: pence(900_000_00),
  certainty: 'indicative',
  accepted: true,
  letter: 'Circular 4',
  letterDate: plainDate('2026-11-03'),
})

test('planned on a ring-fence in a quarter goes down to the line, its share and the letter', () => {
  const plan = planOf(
    ...addAll({
      sources: [ring, source('other', { name: 'Other' })],
      lines: [line('kits', { ring: '60', other: '40' }, [0, 0, 10_000_00, 0], { description: 'Kits' })],
    }),
  )
  const planned = told(plan, figure.sourcePlanned('ring', 3))
  expect(lines(planned)).toEqual([
    'Ring-fence, planned, October to December: 600000; What it and the ring-fences inside it pay of every cost in October to December, added up',
    '  Kits: 600000; 60% of its £10,000 in October to December is paid from Ring-fence',
    '    Kits, planned, October to December: from 1000000; Entered in the budget',
    '  Ring-fence, available: from 90000000; Its allocation and what comes on top of it',
    '    Allocation in 2027-28: 90000000; Indicative, and accepted in writing as the basis of the plan; told in Circular 4 of 3 November 2026',
  ])
  expect(planned.parts[0]?.parts[0]?.record).toEqual({ table: 'lines', id: 'kits', field: 'q3' })
  expect(planned.parts[1]).toMatchObject({
    certainty: 'accepted',
    letter: { title: 'Circular 4', date: '2026-11-03' },
  })
})

test('the odd pennies of rounding are parts of their own', () => {
  const thirds = { a: '1', b: '1', c: '1' }
  const plan = planOf(
    ...addAll({
      sources: ['a', 'b', 'c'].map((id) => source(id, { allocation: pence(100) })),
      lines: [line('l', thirds, [100, 100, 100, 100])],
    }),
  )
  expect(lines(told(plan, figure.sourcePlanned('a', 1))).slice(1, 5)).toEqual([
    '  Line l: 32; 1 of 3 parts of its £1 in April to June is paid from Source a; 1p more because the shares are rounded by largest remainder; 2p less so that its quarters add up to what it pays in the year',
    '    Its share rounded to the penny: 33; 1 of 3 parts of its £1 in April to June is paid from Source a',
    '    Rounding: 1; Given because the shares are rounded by largest remainder',
    '    Rounding of the quarters: -2; Put here so that its quarters add up to what it pays in the year',
  ])
})

test('a penny is told to be shared out only where rounding each share by itself would not make the whole', () => {
  const sharesOf = (weights: Readonly<Record<string, string>>, whole: number) => {
    const ids = Object.keys(weights)
    const plan = planOf(
      ...addAll({
        sources: ids.map((id) => source(id, { allocation: pence(100) })),
        lines: [line('l', weights, [whole, 0, 0, 0])],
      }),
    )
    return ids.map((id) => told(plan, figure.sourcePlanned(id)).parts[0]?.how)
  }
  // 66.67 and 33.33 round to 67 and 33, which is the whole: nothing was shared out.
  expect(sharesOf({ a: '2', b: '1' }, 100)).toEqual([
    '2 of 3 parts of its £1 in 2027-28 is paid from Source a; rounded to the penny',
    '1 of 3 parts of its £1 in 2027-28 is paid from Source b; rounded to the penny',
  ])
  // Three times 33.33 leaves a penny over.
  expect(sharesOf({ a: '1', b: '1', c: '1' }, 100)).toEqual([
    '1 of 3 parts of its £1 in 2027-28 is paid from Source a; 1p more because the shares are rounded by largest remainder',
    '1 of 3 parts of its £1 in 2027-28 is paid from Source b; rounded to the penny',
    '1 of 3 parts of its £1 in 2027-28 is paid from Source c; rounded to the penny',
  ])
})

test('money that does not count yet is told as nought with the reason', () => {
  const plan = planOf(
    ...addAll({
      sources: [
        { ...ring, carriedForward: pence(5_000_00) },
        source('inner', {
          name: 'Inner',
          parentId: 'ring',
          allocation: pence(0),
          carriedForward: pence(300_00),
          carryApproval: 'Minute 12',
        }),
      ],
    }),
  )
  plan.contributions.set('c', {
    ...{ id: 'c', position: 0, sourceId: 'ring', partner: 'Wexmoor Trust', amount: pence(700_00) },
    ...{ confirmed: false, letter: '' },
  })
  expect(lines(told(plan, figure.sourceAvailable('ring'))).slice(2)).toEqual([
    '  Carried forward from the year before, inside it in Inner: 30000; Approved in Minute 12',
    '  Carried forward from the year before: 0; £5,000 is not counted: no approval is named',
    '  Paid in by Wexmoor Trust: 0; £700 is not counted: it is not confirmed',
  ])
})

test('what rests on an allocation that is not known is not known, and says which', () => {
  const plan = planOf(...addAll({ sources: [source('a', { name: 'Late grant' })] }))
  expect(told(plan, figure.remaining)).toMatchObject({
    amount: null,
    how: 'What is available less what is planned: not known while an allocation is not',
  })
  expect(told(plan, figure.available).how).toBe(
    'Not known while the allocation of Late grant in 2027-28 is not',
  )
})

test('a line that is worked out says its unit cost, and its later years their rise', () => {
  const plan = planOf(
    ...addAll({ lines: [line('beds', {}, [0, 0, 0, 0], { costType: 'placements', description: 'Beds' })] }),
  )
  applyChange(
    plan,
    decide(plan, {
      type: 'line.setBasis',
      id: 'beds',
      basis: {
        ...{ unitCost: pence(310_00), quantity: '12' as Decimal, each: '40' as Decimal },
        ...{
          quantityName: 'placements',
          eachName: 'nights',
          purchase: 'block',
          assumption: 'last year’s use',
        },
      },
    }).change,
  )
  plan.assumptions.set('assumptions', { ...noAssumptions, prices2: '2.5' as Decimal })
  expect(told(plan, figure.costPlanned('lines', 'beds')).how).toBe(
    '£310 × 12 placements × 40 nights, bought as a block, resting on: last year’s use',
  )
  expect(lines(told(plan, figure.costPlanned('lines', 'beds', 'y3')))).toEqual([
    'Beds, planned, 2029-30: 15252000; The same as the year before: no rise of prices has been entered in 2029-30',
    '  Beds, planned, 2028-29: 15252000; The year before, risen by 2.5% for prices',
    '    Beds, planned: 14880000; £310 × 12 placements × 40 nights, bought as a block, resting on: last year’s use',
    '    Rise of prices by 2.5%: 372000; 2.5% of the year before, rounded to the penny',
  ])
})

test('a post says its pay, what comes on top, its days and its quarters', () => {
  const nurse = post(
    'nurse',
    {},
    {
      title: 'Nurse',
      wte: '1.6' as Decimal,
      headcount: 2,
      salary: pence(40_000_00),
      start: plainDate('2027-10-01'),
      onCosts: OnCostRates.parse({
        ...{ niRate: '0.15', niThreshold: 500_000, pensionRate: '0.2378', levyRate: '0.005' },
      }),
    },
  )
  const plan = planOf(...addAll({ posts: [nurse] }))
  expect(lines(told(plan, figure.costPlanned('posts', 'nurse', 3)))).toEqual([
    'Nurse, planned, October to December: 2202953; The £43,819.60 of the year × 92 of its 183 days in post, in whole pence so that the quarters add up',
    '  Nurse, planned: from 4381960; £87,639.20 for a whole year × 183 days in post ÷ 366 days of 2027-28, rounded to the penny',
    '    Nurse, a whole year of it: from 8763920; Pay and what the employer pays on top of it',
    '      Pay: 6400000; Salary of £40,000 × 1.6 whole-time equivalents',
    '      National Insurance: 810000; 15% of the pay above £5,000 for each of 2 people',
    '      Pension: 1521920; 23.78% of the pay of £64,000',
    '      Apprenticeship levy: 32000; 0.5% of the pay of £64,000',
  ])
})

test('a vacancy is forecast from the day it can be filled, and says why', () => {
  const plan = planOf(
    ...addAll({
      sources: [ring],
      posts: [post('p', { ring: '100' }, { filled: false, leadWeeks: 26, start: plainDate('2027-04-01') })],
    }),
  )
  const [vacancy] = told(plan, figure.sourceForecast('ring', 1)).parts
  expect(vacancy?.parts[0]?.how).toMatch(
    /^The post is vacant, and with 26 weeks to fill it from 21 November 2026 nobody is expected before 22 May 2027\. The £.* of the year × 40 of its 315 days/,
  )
})

test('training says its places, and nothing outside its quarter', () => {
  const plan = planOf(...addAll({ training: [training('t', {}, { places: 12, quarter: 2 })] }))
  expect(told(plan, figure.costPlanned('training', 't')).how).toBe('12 places × £100 each')
  expect(told(plan, figure.costPlanned('training', 't', 1))).toMatchObject({
    amount: 0,
    how: 'Nothing in this quarter: it is paid in July to September',
  })
})

test('a hundred costs are shown one by one, largest first, and the rest together', () => {
  const many = Array.from({ length: 130 }, (_, number) => line(`l${number}`, {}, [number + 1, 0, 0, 0]))
  const plan = planOf(...addAll({ lines: many }))
  const { parts, more } = told(plan, figure.planned())
  expect(parts.map(({ amount }) => amount)).toEqual(Array.from({ length: 100 }, (_, at) => 130 - at))
  expect(more).toEqual({ count: 30, amount: 465 })
})

test.each([
  'nonsense',
  'plan/planned/q5',
  'plan/x/available',
  'source/gone/planned',
  'plan/constructor',
  'provider/%E0%A4%A/planned',
  'constructor/a/planned',
])('a name that no figure has is refused: %s', (name) => {
  expect(() => told(planOf(), name)).toThrow(Refusal)
})
