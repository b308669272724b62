import { expect, test } from 'vitest'
import { applyChange } from '../../../src/domain/editing/change.ts'
import { decide, type Command } from '../../../src/domain/editing/command.ts'
import type { GridColumn } from '../../../src/domain/grid/gridColumn.ts'
import { pence } from '../../../src/domain/values/money.ts'
import type { Decimal } from '../../../src/domain/values/decimal.ts'
import { newPlan, paste } from './pasting.ts'

const rises: Command = {
  type: 'assumptions.set',
  assumptions: {
    id: 'assumptions',
    basis: '',
    ...{ pay2: '3' as Decimal, pay3: '10' as Decimal, prices2: '3' as Decimal, prices3: '10' as Decimal },
  },
}
const run = (commands: readonly Command[]) => {
  const plan = newPlan()
  for (const command of [rises, ...commands]) applyChange(plan, decide(plan, command).change)
  return plan
}

/** What pasting makes of the later years of the lines named. `l1` is £1,000 a year, so £1,030 and then £1,133. */
function laterYears(
  columns: GridColumn[],
  before: readonly Command[],
  ...rows: [string | null, ...string[]][]
) {
  const { commands, changes } = paste(run(before), columns, rows)
  const plan = run([...before, ...commands])
  const ids = [...plan.lines.keys()].filter((id) => id !== 'l2' && id !== 'worked')
  return { lines: ids.map((id) => [plan.lines.get(id)?.year2, plan.lines.get(id)?.year3]), changes }
}

test('what follows from the uplift, put back, still follows it and changes nothing', () => {
  const { lines, changes } = laterYears(['year2', 'year3'], [], ['l1', '1030.00', '1133.00'])
  expect([lines, changes]).toEqual([[[null, null]], []])
})

test('a line copied as a new one follows the uplift of the sums it comes with', () => {
  const copied: [string | null, ...string[]] = [null, 'Copy', 'Other', '500.00', '515.00', '566.50']
  const columns: GridColumn[] = ['description', 'costType', 'q1', 'year2', 'year3']
  expect(laterYears(columns, [], copied).lines).toEqual([
    [null, null],
    [null, null],
  ])
})

test('another sum is typed for its year, and the year after it follows that one', () => {
  expect(laterYears(['year2', 'year3'], [], ['l1', '2,000', '2,200']).lines).toEqual([
    [pence(2_000_00), null],
  ])
  expect(laterYears(['year3'], [], ['l1', '1133.01']).lines).toEqual([[null, pence(1_133_01)]])
})

test('a sum that was typed for its year stays typed, whatever it says', () => {
  const fixed: Command = { type: 'line.change', id: 'l1', fields: { year2: pence(7_00) } }
  expect(laterYears(['year2'], [fixed], ['l1', '1030.00']).lines).toEqual([[pence(1_030_00), null]])
})
