import { plainDate } from '../../../src/domain/values/date.ts'
import type { Decimal } from '../../../src/domain/values/decimal.ts'
import { pence } from '../../../src/domain/values/money.ts'
import { addAll, intervention, line, source } from '../../fixtures/builders.ts'
import { closed, condition, contribution, entered, mustGoBack, notTold, told, type Example } from './found.ts'

const spent = (sourceId: string, amount: number, more = {}) =>
  line('l', { [sourceId]: '100' }, [amount, 0, 0, 0], more)
const cap = condition({
  kind: 'shareCap',
  part: { by: 'costType', costType: 'staff' },
  percent: '33.3' as Decimal,
})
const floor = condition({
  kind: 'shareFloor',
  part: { by: 'category', categoryId: 'C1' },
  percent: '33.3' as Decimal,
})
/** A thousand pence, so much of them staff. */
const staffed = (staff: number) =>
  addAll({
    sources: [source('s', { conditions: [cap] })],
    lines: [
      line('a', { s: '100' }, [staff, 0, 0, 0]),
      line('b', { s: '100' }, [1000 - staff, 0, 0, 0], { costType: 'other' }),
    ],
  })
/** A thousand pence, so much of them on the first category of the menu. */
const onCategory = (amount: number) =>
  addAll({
    sources: [source('s', { conditions: [floor] })],
    interventions: [intervention('i', { itemId: 'C1.1' }), intervention('j', { itemId: 'JOBS' })],
    lines: [
      line('a', { s: '100' }, [amount, 0, 0, 0], { interventionId: 'i' }),
      line('b', { s: '100' }, [1000 - amount, 0, 0, 0], { interventionId: 'j' }),
    ],
  })

const dated = (start: string, end: string) =>
  source('s', { startDate: plainDate(start), endDate: plainDate(end) })
const sixtyPounds = addAll({
  sources: [source('s', { allocation: pence(100_00) })],
  lines: [line('l', { s: '100' }, [60_00, 0, 0, 0])],
})
/** Sixty pence in the first quarter and forty in the second. */
const overspent = (allocation: number) =>
  addAll({
    sources: [source('s', { allocation: pence(allocation) })],
    lines: [line('l', { s: '100' }, [60, 40, 0, 0])],
  })

/** For each check of sources and what is paid into them: commands after which it stands, and the same plan put right. */
export const fundingExamples: Readonly<Record<string, Example>> = {
  F0: {
    finding: 'F0:sources/s',
    wrong: addAll({ sources: [source('s')] }),
    right: addAll({ sources: [source('s', { allocation: pence(0) })] }),
  },
  F1: {
    finding: 'F1:sources/s',
    wrong: addAll({ sources: [source('s', { allocation: pence(99) })], lines: [spent('s', 100)] }),
    right: addAll({ sources: [source('s', { allocation: pence(100) })], lines: [spent('s', 100)] }),
  },
  F2: {
    finding: 'F2:sources/s',
    wrong: addAll({
      sources: [source('s', { allocation: pence(101), conditions: [mustGoBack] })],
      lines: [spent('s', 100)],
    }),
    right: addAll({
      sources: [source('s', { allocation: pence(100), conditions: [mustGoBack] })],
      lines: [spent('s', 100)],
    }),
  },
  F5: { finding: 'F5:sources/s:costType:staff', wrong: staffed(334), right: staffed(333) },
  F6: { finding: 'F6:sources/s:category:C1', wrong: onCategory(332), right: onCategory(333) },
  F7: {
    finding: 'F7:sources/s',
    wrong: addAll({
      sources: [source('s', { baseline: pence(101) }), source('g', { grantId: 'IPS' })],
      lines: [spent('s', 100)],
    }),
    right: addAll({
      sources: [source('s', { baseline: pence(100) }), source('g', { grantId: 'IPS' })],
      lines: [spent('s', 100)],
    }),
  },
  F7b: {
    finding: 'F7b:sources/g',
    wrong: addAll({ sources: [source('s'), source('g', { grantId: 'IPS' })] }),
    right: addAll({ sources: [source('s', { baseline: pence(0) }), source('g', { grantId: 'IPS' })] }),
  },
  F8: {
    finding: 'F8:sources/s',
    wrong: addAll({
      sources: [source('s', { grantId: 'RING', allocation: pence(101) })],
      lines: [spent('s', 100)],
    }),
    right: addAll({
      sources: [source('s', { grantId: 'RING', allocation: pence(100) })],
      lines: [spent('s', 100)],
    }),
  },
  F9: {
    finding: 'F9:sources/s',
    wrong: addAll({ sources: [source('s', { allocation: pence(1), certainty: 'indicative' })] }),
    right: addAll({
      sources: [source('s', { allocation: pence(1), certainty: 'indicative', accepted: true })],
    }),
  },
  F16: {
    finding: 'F16:sources/s:approval',
    wrong: addAll({ sources: [source('s', { carriedForward: pence(1) })] }),
    right: addAll({ sources: [source('s', { carriedForward: pence(1), carryApproval: 'Minute 4' })] }),
  },
  F17: {
    finding: 'F17:sources/s',
    wrong: addAll({
      sources: [source('s', { conditions: [condition({ kind: 'membership', body: 'Consortium' })] })],
    }),
    right: addAll({
      sources: [
        source('s', {
          conditions: [condition({ kind: 'membership', body: 'Consortium' })],
          membershipConfirmed: true,
        }),
      ],
    }),
  },
  F18: {
    finding: 'F18:contributions/k',
    wrong: [contribution('k', { confirmed: false })],
    right: [contribution('k')],
  },
  F20: {
    finding: 'F20:sources/s',
    wrong: addAll({ sources: [source('s', { allocation: pence(1000) })], lines: [spent('s', 949)] }),
    right: addAll({ sources: [source('s', { allocation: pence(1000) })], lines: [spent('s', 950)] }),
    on: plainDate('2027-04-01'),
  },
  F23: {
    finding: 'F23:sources/s:q1',
    wrong: [...addAll({ sources: [source('s')], lines: [spent('s', 100)] }), closed(1)],
    right: [...addAll({ sources: [source('s')], lines: [spent('s', 100)] }), entered('l', 1, 0), closed(1)],
  },
  F24: {
    finding: 'F24:sources/s',
    wrong: [...overspent(100), entered('l', 1, 61), closed(1)],
    right: [...overspent(100), entered('l', 1, 60), closed(1)],
  },
  F26: {
    finding: 'F26:sources/s:q1',
    wrong: [...sixtyPounds, entered('l', 1, 56_99), closed(1)],
    right: [...sixtyPounds, entered('l', 1, 57_00), closed(1)],
  },
  F25: {
    finding: 'F25:sources/s',
    wrong: addAll({ sources: [dated('2027-07-01', '2027-06-30')] }),
    right: addAll({ sources: [dated('2027-07-01', '2027-07-01')] }),
  },
  F22: {
    finding: 'F22:sources/s:y2',
    wrong: addAll({
      sources: [source('s', { laterYears: [told(99), notTold] })],
      lines: [spent('s', 100)],
    }),
    right: addAll({
      sources: [source('s', { laterYears: [told(100), notTold] })],
      lines: [spent('s', 100)],
    }),
  },
}
