import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { createClient } from '../../src/contract/client.ts'
import { pence, type Pence } from '../../src/domain/values/money.ts'
import { moneyDraft } from '../../src/renderer/screens/budget/moneyDraft.ts'
import type { MoneyColumn } from '../../src/renderer/screens/budget/rows/money.ts'
import { PlanStore } from '../../src/renderer/stores/planStore.ts'
import { newPlan } from '../contract/newPlan.ts'
import { addAll, line } from '../fixtures/builders.ts'
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

const profile: [number, number, number, number] = [12_345_67, 0, 65_432_10, 11_00]
const months = [5, 7, 1_234_555, 0, 0, 0, 0, 6_543_210, 0, 0, 0, 1_100].map(pence)

/** A store with one line of that profile, and what its amounts are now. */
async function opened() {
  const { id } = await newPlan(client)
  const store = await PlanStore.open(client, id)
  for (const command of addAll({ lines: [line('l', {}, profile, { months })] })) await store.execute(command)
  const amounts = () => {
    const { amount, q1, q2, q3, q4, months: each } = store.record('lines', 'l') ?? line('none', {}, profile)
    return { amount, q1, q2, q3, q4, months: each }
  }
  return { store, amounts, draft: (column: MoneyColumn) => moneyDraft(store, 'l', column) }
}

const columns: readonly MoneyColumn[] = ['amount', 'q3', 'm8']

test.each(columns)('%s typed with pauses leaves the line as if it had been typed at once', async (column) => {
  const whole = await opened()
  await whole.draft(column).set(pence(80_000_00))
  const paused = await opened()
  const draft = paused.draft(column)
  for (const amount of [8_00, 0, 1, 80_000_00]) await draft.set(pence(amount))
  expect(paused.amounts()).toEqual(whole.amounts())
  expect(paused.store.view.undo).toBe('change budget line “Line l”')
})

test.each(columns)('%s given up after a pause puts the quarters and months back', async (column) => {
  const { amounts, draft } = await opened()
  const before = amounts()
  const typing = draft(column)
  await typing.set(pence(1_00))
  expect(amounts()).not.toEqual(before)
  // Escape comes while the second save is still on its way.
  void typing.set(null)
  await typing.putBack()
  expect(amounts()).toEqual(before)
})

test('an edit before the cell was opened stays, though it was still on its way', async () => {
  const { store, amounts, draft } = await opened()
  void draft('q1').set(pence(500_00))
  const typing = draft('q2')
  void typing.set(pence(1_00))
  await typing.set(pence(100_00))
  expect(amounts()).toMatchObject({ q1: 500_00, q2: 100_00 })
  await typing.putBack()
  expect(amounts()).toMatchObject({ q1: 500_00, q2: 0 })
  expect(store.saveState).toEqual({ state: 'saved' })
})

test('a later year that followed the uplift follows it again', async () => {
  const { store, draft } = await opened()
  const typing = draft('year2')
  const amounts: readonly (Pence | null)[] = [pence(1_00), pence(12_00)]
  for (const amount of amounts) await typing.set(amount)
  await typing.putBack()
  expect(store.record('lines', 'l')?.year2).toBeNull()
})
