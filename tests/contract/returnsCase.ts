import assert from 'node:assert/strict'
import type { Client } from '../../src/contract/client.ts'
import { figure } from '../../src/domain/values/figure.ts'
import { pence } from '../../src/domain/values/money.ts'
import { addAll, source } from '../fixtures/builders.ts'
import { newPlan } from './newPlan.ts'

const saidToGoBack = {
  ...({ kind: 'carryForward', allowed: false, text: 'It goes back' } as const),
  ...({ certainty: 'found', source: '', oneCouncil: true } as const),
}

/** What is told of money that may have to be given back, through every transport. */
export const returnsCase = {
  name: 'what may have to be given back says what is not known of it',
  run: async (client: Client) => {
    const { id, revision } = await newPlan(client)
    const commands = addAll({
      sources: [
        source('silent', { name: 'Local', allocation: pence(100_00), position: 1 }),
        source('spent', { name: 'Nothing left', allocation: pence(0), position: 3 }),
        source('back', { allocation: pence(50_00), position: 2, conditions: [saidToGoBack] }),
      ],
    })
    const update = await client['plan.execute']({
      id,
      revision,
      command: { type: 'batch', title: 'Begin', commands },
    })
    assert.equal(update.figures[figure.sourceAtRisk('silent')], null)
    const told = await client['plan.figures']({ id })
    assert.deepEqual(
      told.filter(({ name }) => name === figure.atRisk),
      [
        {
          name: figure.atRisk,
          label: 'The whole plan, at risk of having to be returned',
          pence: null,
          pounds: 'not known',
        },
      ],
    )
    assert.deepEqual(await client['returns.read']({ id }), {
      sources: {
        silent: {
          unsaid: 'nobody has said whether what is left of Local may be carried over',
          toCheck: '',
        },
        spent: { unsaid: '', toCheck: '' },
        back: { unsaid: '', toCheck: 'check this: it was read in one council’s report only' },
      },
      whole: 'At least £50; not known for 1 source',
    })
  },
}
