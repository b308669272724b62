import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { createClient } from '../../src/contract/client.ts'
import { tableNames } from '../../src/domain/plan/plan.ts'
import { figure } from '../../src/domain/values/figure.ts'
import { PlanStore } from '../../src/renderer/stores/planStore.ts'
import { addAll, source } from '../fixtures/builders.ts'
import { newPlan } from '../contract/newPlan.ts'
import { newFolder } from '../fixtures/files.ts'
import { askedCommand } from '../fixtures/randomCommands.ts'

const app = createApp({
  plansFolder: newFolder(),
  resourcesFolder: join(import.meta.dirname, '../../resources'),
  today: '2026-11-21',
})
afterAll(() => {
  app.close()
})
const client = createClient(app.send)

/** All that a page reads of a plan. */
const shownBy = (store: PlanStore) => ({
  lists: tableNames.map((table) => store.list(table)),
  findings: store.allFindings(),
})

test('a page that moves on by what it is told shows what one opened afresh does', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(askedCommand, { minLength: 4, maxLength: 12 }), async (commands) => {
      const { id } = await newPlan(client)
      const store = await PlanStore.open(client, id)
      for (const command of commands) {
        shownBy(store)
        await store.execute(command).catch((error: unknown) => {
          if (!(error instanceof Error && 'code' in error)) throw error
        })
      }
      expect(shownBy(store)).toEqual(shownBy(await PlanStore.open(client, id)))
    }),
    { numRuns: 15 },
  )
}, 60_000)

test('a list stays the same while another table changes, and a figure that is not known is none', async () => {
  const { id } = await newPlan(client)
  const store = await PlanStore.open(client, id)
  const lines = store.list('lines')
  for (const command of addAll({ sources: [source('s', { allocation: null })] })) await store.execute(command)
  expect(store.list('lines')).toBe(lines)
  expect([store.figure(figure.available), store.figure(figure.planned())]).toEqual([null, 0])
})
