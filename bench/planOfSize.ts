import type { Line } from '../src/domain/costs/line.ts'
import { changeBetween, type Change } from '../src/domain/editing/change.ts'
import { fromExchange, type Exchange } from '../src/domain/plan/exchange.ts'
import type { Pack } from '../src/domain/plan/pack.ts'
import { emptyPlan } from '../src/domain/plan/plan.ts'
import { pence } from '../src/domain/values/money.ts'

/** The change that makes the sample plan with as many budget lines as asked for, copied round its own. */
export function planOfSize(sample: Exchange, pack: Pack, lines: number): Change {
  const own = sample.tables.lines
  const copies = Array.from({ length: lines }, (_, number) => copyOf(own[number % own.length], number))
  const exchange: Exchange = {
    ...sample,
    tables: { ...sample.tables, packs: [{ id: 'pack', pack }], lines: copies },
  }
  return changeBetween(emptyPlan(), fromExchange(exchange))
}

function copyOf(line: Line | undefined, number: number): Line {
  if (!line) throw new Error('The sample plan has no budget lines')
  const penny = pence(line.q1 + number)
  return { ...line, id: `bench-${number}`, position: number, q1: penny, amount: pence(line.amount + number) }
}
