import { join } from 'node:path'
import { expect, test } from 'vitest'
import { source } from '../fixtures/builders.ts'
import { newFolder } from '../fixtures/files.ts'
import { ringfence } from './ringfence.ts'

test('what nothing adds to is nought, and what was not entered is not known', async () => {
  const folder = newFolder()
  const plan = join(folder, 'Blank.trplan')
  const made = await ringfence(folder, 'new', '--authority', 'E08000018', '--year', '2026-27', '--out', plan)
  expect(made.err).toBe('')
  const shown = async () => (await ringfence(folder, 'show', plan)).out
  const add = (id: string, allocation: number | null) => {
    const record = { ...source(id, { name: `Grant ${id}`, inPlan: true }), allocation }
    const command = { type: 'source.add', record }
    return ringfence(folder, 'call', 'plan.execute', JSON.stringify({ command }), '--plan', plan)
  }
  expect((await add('a', 0)).err).toBe('')
  const nought = 'available £0, planned £0, remaining £0'
  expect(await shown()).toContain('Available £0, planned £0, remaining £0')
  expect(await shown()).toContain(`Grant a: ${nought}`)
  await add('b', null)
  expect(await shown()).toContain('Grant b: available not known, planned £0, remaining not known')
  expect(await shown()).toContain('Available not known, planned £0, remaining not known')
}, 60_000)
