import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { createClient } from '../../src/contract/client.ts'
import { plainDate } from '../../src/domain/values/date.ts'
import { figure } from '../../src/domain/values/figure.ts'
import { pence } from '../../src/domain/values/money.ts'
import { newPlan } from '../contract/newPlan.ts'
import { addAll, line, post, source } from '../fixtures/builders.ts'
import { newFolder } from '../fixtures/files.ts'

const app = createApp({
  plansFolder: newFolder(),
  resourcesFolder: join(import.meta.dirname, '../../resources'),
  today: '2026-11-21',
})
afterAll(() => {
  app.close()
})
const client = createClient(app.send)

test('what is known to be nought while posts are to be filled is told as not known once they are not', async () => {
  const { id, revision } = await newPlan(client)
  const commands = addAll({
    sources: [source('s', { allocation: pence(100_000_00) })],
    lines: [line('l', { s: '100' }, [95_000_00, 0, 0, 0])],
    posts: [
      post(
        'vacant',
        { s: '100' },
        { filled: false, start: plainDate('2027-04-01'), salary: pence(40_000_00) },
      ),
    ],
  })
  await client['plan.execute']({ id, revision, command: { type: 'batch', title: 'Begin', commands } })
  const { comparison, returnNotKnown } = await client['hiring.halt']({ id })
  const atRisk = comparison.groups[0]?.figures.find((each) => each.figure === figure.atRisk)
  expect(atRisk?.amounts.map(({ amount }) => amount)).toEqual([0, null])
  expect(returnNotKnown).toBe(1)
})
