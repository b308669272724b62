import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { cutSize } from '../../src/cli/cutSize.ts'
import { line } from '../fixtures/builders.ts'
import { newFolder } from '../fixtures/files.ts'
import { ringfence } from './ringfence.ts'

describe('a cut of the sample’s ring-fence', () => {
  const folder = newFolder()
  const plan = join(folder, 'Cut.trplan')
  const call = (operation: string, input: object) =>
    ringfence(folder, 'call', operation, JSON.stringify(input), '--plan', plan, '--today', '2026-11-21')
  const cut = (...size: readonly string[]) =>
    ringfence(
      folder,
      ...['cut', plan, '--source', 'sr-da', '--from', '2027-10-01', '--today', '2026-11-21', ...size],
    )
  beforeAll(async () => {
    await ringfence(folder, 'new', '--sample', '--out', plan)
  }, 60_000)

  test('comes to what the screen is told', async () => {
    const { out, code } = await cut('--of', '8%', '--json')
    const told = JSON.parse(out) as { shortfall: number }
    expect(code).toBe(told.shortfall > 0 ? 1 : 0)
    const asked = { sourceId: 'sr-da', from: '2027-10-01', of: 'year', percent: '8' }
    const screen = JSON.parse((await call('cut.workOut', asked)).out) as { value: unknown }
    expect(told).toEqual(screen.value)
  }, 60_000)

  test('says of what is committed, not of income, how much nobody has said how to stop', async () => {
    const record = line('income', { 'sr-da': '100' }, [0, 0, 0, -1_234_00])
    await call('plan.execute', { command: { type: 'line.add', record } })
    expect((await cut('--of', '8%')).out).toMatch(
      /Committed\n +£[\d,.]+ {2}Of that, only because nobody has said how it can be stopped\n +£1,234 {2}Income expected besides\n/,
    )
  }, 60_000)

  test('may be a sum, and one of a source that is over already is said to be so', async () => {
    expect((await cut('--of', '£25,000')).out).toMatch(
      /^ +£25,000 {2}Cut\n +£[\d,.]+ {2}Forecast to be left\n/,
    )
    const { adjustment } = JSON.parse((await cut('--of', '25,000', '--json')).out) as { adjustment: unknown }
    const kept = { kind: 'cut', sourceId: 'sr-da', from: '2027-10-01', of: 'sum', amount: 25_000_00 }
    expect(adjustment).toEqual(kept)
    const less = { type: 'source.change', id: 'sr-da', fields: { allocation: 1_000_000_00 } }
    await call('plan.execute', { command: less })
    const over = await cut('--of', '25,000')
    expect(over).toMatchObject({ code: 1 })
    expect(over.out).toMatch(/\n +£[\d,.]+ {2}Already over-planned by\n/)
  }, 60_000)
})

test('how much is cut is read as a percentage or a sum, and what may be meant either way is refused', () => {
  expect(cutSize({ of: '8.5%' })).toEqual({ of: 'year', percent: '8.5' })
  expect(cutSize({ percent: '8%' })).toEqual({ of: 'year', percent: '8' })
  expect(cutSize({ of: 'rest', percent: '8' })).toEqual({ of: 'rest', percent: '8' })
  expect(cutSize({ of: '25,000' })).toEqual({ of: 'sum', amount: 25_000_00 })
  expect(cutSize({ of: '£8' })).toEqual({ of: 'sum', amount: 8_00 })
  const refusal = (of: string, percent?: string) => () =>
    cutSize(percent === undefined ? { of } : { of, percent })
  expect(refusal('8')).toThrow('Write --of 8% for a percentage, or --of £8 for a sum in pounds')
  expect(refusal('half')).toThrow('half cannot be read. Say how much is cut: --of 8% of the whole year')
  expect(refusal('-25,000')).toThrow('cannot be read')
  expect(refusal('8%', '8')).toThrow('With --percent, enter --of as year or rest')
  expect(refusal('rest')).toThrow('Say how much is cut')
})
