import type { Finding } from '../../../src/domain/checks/finding.ts'
import type { Command } from '../../../src/domain/editing/command.ts'
import type { Condition } from '../../../src/domain/plan/condition.ts'
import type { Records } from '../../../src/domain/plan/plan.ts'
import { Reckoning } from '../../../src/domain/figures/reckoning.ts'
import { plainDate, type PlainDate } from '../../../src/domain/values/date.ts'
import type { Quarter } from '../../../src/domain/values/financialYear.ts'
import { pence } from '../../../src/domain/values/money.ts'
import { planOf, today } from '../../fixtures/builders.ts'

/** What the checks find in a blank plan after these commands, on a day. */
export const findings = (commands: readonly Command[], on: PlainDate = today): readonly Finding[] =>
  new Reckoning(planOf(...commands), on).findings.all()

export const ids = (commands: readonly Command[], on: PlainDate = today): readonly string[] =>
  findings(commands, on).map(({ id }) => id)

/** The finding of that id, which has to be there. */
export function findingOf(id: string, commands: readonly Command[], on: PlainDate = today): Finding {
  const found = findings(commands, on).find((each) => each.id === id)
  if (!found) throw new Error(`${id} was not found, only: ${ids(commands, on).join(', ')}`)
  return found
}

/** A check that stands after some commands and no more after others. */
export interface Example {
  readonly finding: string
  readonly wrong: readonly Command[]
  readonly right: readonly Command[]
  /** The day it is looked at. */
  readonly on?: PlainDate
}

type Said<T> = T extends unknown ? Omit<T, 'text' | 'source' | 'certainty'> : never

/** A condition of a letter, found unless said otherwise. */
export const condition = (kind: Said<Condition>, certainty: Condition['certainty'] = 'found'): Condition => ({
  ...kind,
  text: 'The letter says so',
  certainty,
  source: '',
})

export const mustGoBack = condition({ kind: 'carryForward', allowed: false })
export const mayBeKept = condition({ kind: 'carryForward', allowed: true })

export const contribution = (id: string, more: Partial<Records['contributions']> = {}): Command => ({
  type: 'contribution.add',
  record: {
    id,
    position: 0,
    sourceId: null,
    partner: 'Police',
    amount: pence(100),
    confirmed: true,
    letter: '',
    ...more,
  },
})

export const receipt = (id: string, sourceId: string, date: string, amount: number): Command => ({
  type: 'receipt.add',
  record: {
    id,
    position: 0,
    sourceId,
    date: plainDate(date),
    amount: pence(amount),
    received: false,
    note: '',
  },
})

/** What was spent on a line in a quarter. */
export const entered = (lineId: string, quarter: Quarter, amount: number): Command => ({
  type: 'actual.add',
  record: {
    id: `${lineId}-${quarter}`,
    lineId,
    postId: null,
    trainingId: null,
    sourceId: null,
    quarter,
    amount: pence(amount),
    note: '',
    chargedTo: null,
  },
})

export const closed = (quarters: 1 | 2 | 3 | 4): Command => ({ type: 'inYear.close', quarters })

/** What is told of a later year. */
export const told = (amount: number) => ({
  amount: pence(amount),
  certainty: 'indicative' as const,
  letter: '',
  letterDate: null,
})
export const notTold = { ...told(0), amount: null }
