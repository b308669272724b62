import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { newFolder } from '../fixtures/files.ts'
import { ringfence } from './ringfence.ts'

describe('named versions without a window', () => {
  const folder = newFolder()
  const plan = join(folder, 'Versions.trplan')
  const run = (...args: readonly string[]) => ringfence(folder, ...args, '--today', '2026-11-21')
  const save = (title: string, ...args: readonly string[]) =>
    run('version', 'save', plan, '--title', title, ...args)
  const titles = async () =>
    (JSON.parse((await run('versions', plan, '--json')).out) as { title: string }[]).map(({ title }) => title)
  const by = (on: string) => ['--by', 'Partnership board', '--on', on, '--reference', 'Minute 7']
  beforeAll(async () => {
    await run('new', '--sample', '--out', plan)
  }, 60_000)

  test('what cannot have been approved is not saved either', async () => {
    const refused = async (...args: readonly string[]) => {
      const { code, err } = await save('Agreed', ...args)
      expect(code).toBe(2)
      return err
    }
    expect(await refused('--approve', ...by('2026-11-22'))).toContain('22 November 2026 has not come yet')
    expect(await refused('--approve', ...by('2026-11-31'))).toContain(
      'Enter --on as a date that exists, like 2027-03-29, not 2026-11-31',
    )
    expect(await refused('--approve', '--by', 'Board', '--on', '2026-11-20')).toContain('Say who approved it')
    expect(await refused(...by('2026-11-20'))).toContain('Add --approve to mark the version as approved')
    expect(await titles()).toEqual([])
  }, 60_000)

  test('a version is saved and approved at once, or approved later, and the list says by whom', async () => {
    expect((await save('Sent', '--approve', ...by('2026-11-18'))).out).toBe(
      'Saved the version “Sent” and approved it\n',
    )
    expect((await run('versions', plan)).out).toMatch(
      /^Sent: entry .*, approved by Partnership board on 2026-11-18 \(Minute 7\), same as now\n$/,
    )
    await save('Agreed')
    const approve = (title: string, ...args: readonly string[]) =>
      run('version', 'approve', plan, '--title', title, ...args)
    expect((await approve('Nothing', ...by('2026-11-20'))).err).toContain(
      'There is no version called “Nothing”',
    )
    expect((await approve('agreed', '--by', 'Board')).err).toContain('Say who approved it')
    expect(await approve('agreed', ...by('2026-11-20'))).toMatchObject({
      code: 0,
      out: 'Marked the version “Agreed” as approved\n',
    })
    const { out } = await run('versions', plan)
    expect(out).toMatch(
      /^Sent: .* was approved by Partnership board on 2026-11-18 .* until another took its place,/m,
    )
    expect(out).toMatch(/^Agreed: [^,]*, [^,]*, [^,]*, approved by Partnership board on 2026-11-20/m)
  }, 60_000)
})
