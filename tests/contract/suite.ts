import { z } from 'zod'
import { describe, expect, test } from 'vitest'
import { createClient } from '../../src/contract/client.ts'
import { operations, type OperationName } from '../../src/contract/operations.ts'
import type { Send } from '../../src/contract/reply.ts'
import { Refusal } from '../../src/domain/refusal.ts'
import { FinancialYear } from '../../src/domain/values/financialYear.ts'
import { figure } from '../../src/domain/values/figure.ts'
import { pence } from '../../src/domain/values/money.ts'
import { addAll, line, source } from '../fixtures/builders.ts'

/** Holds a transport to the contract: every reply must be what the contract says, whatever carried it. */
export const held =
  (send: Send): Send =>
  async (name, input) => {
    const reply = await send(name, input)
    if (reply.ok) operations[name as OperationName].output.parse(reply.value)
    return reply
  }

/** What every shell must carry, over whatever transport it has. */
export function contractSuite(name: string, getSend: () => Send): void {
  describe(name, () => {
    const send: Send = (operation, input) => held(getSend())(operation, input)
    const client = createClient(send)
    const newPlan = async () => {
      const { id } = await client['library.create']({
        title: 'Contract plan',
        financialYear: FinancialYear.parse('2027-28'),
        packId:
          (await client['reference.read']({})).packs.find((pack) => pack.financialYear === '2027-28')?.id ??
          '',
        authorities: [{ code: 'X1', name: 'Wexmoor' }],
      })
      return { id, view: await client['plan.open']({ id }) }
    }

    test('over-planning a ring-fence is named, and undo clears it', async () => {
      const { id, view } = await newPlan()
      const commands = addAll({
        sources: [source('ring', { allocation: pence(100_00) })],
        lines: [line('l', { ring: '100' }, [30_00, 30_00, 30_00, 30_00])],
      })
      const update = await client['plan.execute']({
        id,
        revision: view.revision,
        command: { type: 'batch', title: 'Paste', commands },
      })
      expect(update.figures[figure.sourceRemaining('ring')]).toBe(-20_00)
      expect(update.findings['sources/ring']?.map(({ check, problem }) => [check, problem])).toEqual([
        ['F1', 'Source ring is over-planned by £20: £120 is planned on it'],
      ])
      const undone = await client['plan.undo']({ id, revision: update.revision })
      expect(undone.findings['sources/ring']).toEqual([])
      expect(undone.redo).toBe('Paste')
    })

    test('a plan is listed, binned and restored', async () => {
      const { id } = await newPlan()
      expect((await client['library.list']({})).map((plan) => plan.id)).toContain(id)
      const { binned } = await client['library.bin']({ id })
      expect((await client['library.list']({})).map((plan) => plan.id)).not.toContain(id)
      const restored = await client['library.restore']({ binned })
      expect((await client['plan.open'](restored)).tables.plan[0]?.title).toBe('Contract plan')
    })

    test('the exchange format carries a whole plan there and back', async () => {
      const { id } = await client['library.createSample']({})
      const exchange = await client['plan.exchange']({ id })
      const copy = await client['library.import']({ exchange, packId: null })
      expect(await client['plan.exchange'](copy)).toEqual(exchange)
      expect(await client['plan.figures'](copy)).toEqual(await client['plan.figures']({ id }))
    })

    test('the sample opens with its figures, checks and documents', async () => {
      const { id } = await client['library.createSample']({})
      const view = await client['plan.open']({ id })
      expect(view.tables.lines.length).toBeGreaterThanOrEqual(60)
      expect(await client['plan.check']({ id, stage: 'drafting' })).toMatchObject({ stops: 0 })
      const { base64, fileName } = await client['document.make']({ id, document: 'annual-plan' })
      expect(fileName).toMatch(/\.docx$/)
      expect(Buffer.from(base64, 'base64').subarray(0, 2).toString()).toBe('PK')
    })

    test('the audit trail can be read and proven', async () => {
      const { id } = await newPlan()
      expect((await client['plan.trail']({ id })).map(({ title }) => title)).toEqual(['start a blank plan'])
      expect(await client['plan.verify']({ id })).toMatchObject({ intact: true, entries: 1 })
    })

    test('says who and what it is', async () => {
      expect((await client['about.read']({})).version).toMatch(/^\d+\.\d+\.\d+$/)
    })

    test.each([
      ['an operation that is not there', 'plan.destroy', {}, 'unknown-operation'],
      ['a property every object has', 'constructor', {}, 'unknown-operation'],
      ['a path for an id', 'plan.open', { id: '../../etc/passwd' }, 'invalid-input'],
      ['nothing at all', 'plan.open', null, 'invalid-input'],
      ['a plan that is not there', 'plan.open', { id: 'nobody' }, 'no-such-plan'],
      [
        'a pack that is not there',
        'library.create',
        { title: 'P', financialYear: '2027-28', packId: 'gone', authorities: [{ code: 'X', name: 'X' }] },
        'no-such-pack',
      ],
      ['a file that is no plan', 'library.receive', { fileName: 'a.docx', base64: 'UEsDBA==' }, 'not-a-plan'],
      ['a document that is not there', 'document.make', { id: 'x', document: 'novel' }, 'invalid-input'],
    ])('refuses %s in a sentence', async (_, operation, input, code) => {
      const reply = await send(operation, input)
      expect(reply).toMatchObject({ ok: false, error: { code } })
      expect(z.object({ error: z.object({ message: z.string().min(10) }) }).safeParse(reply).success).toBe(
        true,
      )
    })

    test('a refusal reaches the caller as one', async () => {
      await expect(client['plan.open']({ id: 'nobody' })).rejects.toThrow(Refusal)
    })
  })
}
