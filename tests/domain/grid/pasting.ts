import { applyChange } from '../../../src/domain/editing/change.ts'
import { decide, type SingleCommand } from '../../../src/domain/editing/command.ts'
import type { GridColumn } from '../../../src/domain/grid/gridColumn.ts'
import type { Given } from '../../../src/domain/grid/newLines.ts'
import { pasteLines, type Block } from '../../../src/domain/grid/pasteLines.ts'
import type { Plan } from '../../../src/domain/plan/plan.ts'
import type { Cell } from '../../../src/domain/sheet/sheet.ts'
import type { Decimal } from '../../../src/domain/values/decimal.ts'
import { pence } from '../../../src/domain/values/money.ts'
import { addAll, intervention, line, planOf, post, source, training } from '../../fixtures/builders.ts'

export const basis = {
  unitCost: pence(100_00),
  quantity: '12' as Decimal,
  each: '1' as Decimal,
  quantityName: '',
  eachName: '',
  purchase: null,
  assumption: '',
}

export const newPlan = () =>
  planOf(
    ...addAll({
      sources: [
        source('a', { name: 'Grant A' }),
        source('b', { name: 'Local, and other money' }),
        source('c', { name: 'Grant C' }),
      ],
      interventions: [
        intervention('n', { title: 'Naloxone supply' }),
        intervention('r', { title: 'Residential rehabilitation' }),
        intervention('s', { title: 'Recovery support' }),
      ],
      lines: [
        line('l1', { a: '100' }, [100_00, 200_00, 300_00, 400_00], { position: 1 }),
        line('l2', { a: '60', b: '40' }, [0, 0, 0, 0], { position: 2 }),
        line('worked', {}, [300_00, 300_00, 300_00, 300_00], { position: 3, basis }),
      ],
      posts: [post('p')],
      training: [training('t')],
    }),
  )

export const nothingGiven: Given = { interventionId: null, sourceId: null, belowId: null }

/** What pasting rows, each begun by the record it is put over, would do. */
export function paste(
  plan: Plan,
  columns: GridColumn[],
  rows: readonly (readonly [string | null, ...Cell[]])[],
  given = nothingGiven,
) {
  let made = 0
  const block: Block = { columns, rows: rows.map(([lineId, ...cells]) => ({ lineId, cells })) }
  return pasteLines(plan, block, given, () => `new-${(made += 1)}`)
}

/** The plan after a paste; the paste is one command. */
export function after(commands: readonly SingleCommand[]): Plan {
  const plan = newPlan()
  if (commands.length > 0)
    applyChange(plan, decide(plan, { type: 'batch', title: 'Paste', commands: [...commands] }).change)
  return plan
}

/** A paste into the plan of `newPlan`, and its lines afterwards. */
export function pasted(columns: GridColumn[], ...rows: readonly [string | null, ...Cell[]][]) {
  const result = paste(newPlan(), columns, rows)
  return { ...result, line: (id: string) => after(result.commands).lines.get(id) }
}
