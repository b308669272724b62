import { plainDate } from '../../../src/domain/values/date.ts'
import type { Decimal } from '../../../src/domain/values/decimal.ts'
import { pence } from '../../../src/domain/values/money.ts'
import { addAll, intervention, line, source } from '../../fixtures/builders.ts'
import { condition, type Example } from './found.ts'

const spent = (sourceId: string, amount: number, more = {}) =>
  line('l', { [sourceId]: '100' }, [amount, 0, 0, 0], more)

const onAdditionalMoney = (additionality: string) =>
  addAll({
    sources: [source('s', { conditions: [condition({ kind: 'additional' })] })],
    interventions: [intervention('i', { additionality })],
    lines: [spent('s', 100, { interventionId: 'i' })],
  })

const onMoneyThatEnds = (exitPlan: string) =>
  addAll({
    sources: [source('s', { endDate: plainDate('2028-03-31') })],
    interventions: [intervention('i', { exitPlan })],
    lines: [spent('s', 100, { interventionId: 'i' })],
  })

const twice = (other: string) =>
  addAll({
    sources: [source('s'), source('t')],
    lines: [spent('s', 100), line('m', { [other]: '100' }, [100, 0, 0, 0], { description: 'line  L' })],
  })

/** For each check of what is planned: commands after which it stands, and the same plan put right. */
export const costExamples: Readonly<Record<string, Example>> = {
  F3: {
    finding: 'F3:lines/l:source',
    wrong: addAll({ lines: [line('l', {}, [1, 0, 0, 0])] }),
    right: addAll({ sources: [source('s')], lines: [spent('s', 1)] }),
  },
  F4: {
    finding: 'F4:lines/l:s',
    wrong: addAll({
      sources: [source('s', { grantId: 'IPS' })],
      interventions: [intervention('i', { itemId: 'C1.1' })],
      lines: [spent('s', 1, { interventionId: 'i' })],
    }),
    right: addAll({
      sources: [source('s', { grantId: 'IPS' })],
      interventions: [intervention('i', { itemId: 'JOBS' })],
      lines: [spent('s', 1, { interventionId: 'i' })],
    }),
  },
  F10: {
    finding: 'F10:lines/l:s',
    wrong: addAll({ sources: [source('s', { startDate: plainDate('2027-07-01') })], lines: [spent('s', 1)] }),
    // A quarter that lies partly within the dates may be spent.
    right: addAll({ sources: [source('s', { startDate: plainDate('2027-06-30') })], lines: [spent('s', 1)] }),
  },
  F11: {
    finding: 'F11:interventions/i',
    wrong: onAdditionalMoney(' '),
    right: onAdditionalMoney('Two more workers'),
  },
  F12: { finding: 'F12:lines/l', wrong: twice('t'), right: twice('s') },
  F13: {
    finding: 'F13:lines/l',
    wrong: addAll({
      sources: [source('s'), source('t')],
      lines: [line('l', { s: '60', t: '39.9' }, [100, 0, 0, 0])],
    }),
    right: addAll({
      sources: [source('s'), source('t')],
      lines: [line('l', { s: '60.1', t: '39.9' }, [100, 0, 0, 0])],
    }),
  },
  F14: {
    finding: 'F14:lines/l',
    wrong: addAll({ lines: [line('l', {}, [25, 25, 25, 25], { amount: pence(101) })] }),
    right: addAll({ lines: [line('l', {}, [25, 25, 25, 26])] }),
  },
  F15: {
    finding: 'F15:assumptions/assumptions',
    wrong: addAll({ lines: [line('l', {}, [1, 0, 0, 0])] }),
    right: [
      ...addAll({ lines: [line('l', {}, [1, 0, 0, 0])] }),
      {
        type: 'assumptions.set',
        assumptions: {
          id: 'assumptions',
          pay2: '2' as Decimal,
          pay3: '2' as Decimal,
          prices2: null,
          prices3: null,
          basis: '',
        },
      },
    ],
  },
  F19: {
    finding: 'F19:interventions/i',
    wrong: onMoneyThatEnds(''),
    right: onMoneyThatEnds('The council takes it on'),
  },
  F21: {
    finding: 'F21:lines/l:s',
    wrong: addAll({ sources: [source('s', { inPlan: false })], lines: [spent('s', 1)] }),
    right: addAll({ sources: [source('s')], lines: [spent('s', 1)] }),
  },
}
