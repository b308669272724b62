import { expect, test } from 'vitest'
import { z } from 'zod'
import { Exchange } from '../../src/domain/plan/exchange.ts'

test('the documented schema of the exchange format is the one the program checks with', async () => {
  const schema = z.toJSONSchema(Exchange, { io: 'input', reused: 'ref' })
  const text = `${JSON.stringify({ title: 'A Ringfence plan', ...schema }, null, 2)}\n`
  await expect(text).toMatchFileSnapshot('../../docs/exchange.schema.json')
})
