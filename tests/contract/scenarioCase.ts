import assert from 'node:assert/strict'
import type { Client } from '../../src/contract/client.ts'
import { figure } from '../../src/domain/values/figure.ts'

/** What-ifs through every transport: worked out, kept, compared, adopted and undone. */
export const scenarioCase = {
  name: 'a scenario is compared, adopted as it was shown, and undone',
  run: async (client: Client) => {
    const { id } = await client['library.createSample']({})
    const { revision, tables } = await client['plan.open']({ id })
    const sourceId = tables.sources.find(({ inPlan }) => inPlan)?.id ?? ''
    const cut = await client['cut.workOut']({
      id,
      sourceId,
      from: '2027-10-01',
      of: 'rest',
      percent: '8',
    })
    assert.equal(cut.committed + cut.stoppable.atOnce + cut.stoppable.afterNotice, cut.expected)
    const savings = await client['cut.addUp']({
      id,
      sourceId,
      from: '2027-10-01',
      of: 'rest',
      percent: '8',
      chosen: cut.items.map(({ table, id: item }) => `${table}/${item}`),
    })
    assert.deepEqual(savings, {
      saving: cut.stoppable.atOnce + cut.stoppable.afterNotice,
      short: cut.shortfall,
      toReprofile: cut.toReprofile,
    })
    const short = await client['cut.explain']({
      id,
      sourceId,
      from: '2027-10-01',
      of: 'rest',
      percent: '8',
      about: 'short',
    })
    assert.equal(short.amount, cut.shortfall)
    const draft = { title: 'Less', note: '', adjustments: [cut.adjustment] }
    const command = { type: 'scenario.add', record: { id: 'w', position: 1, ...draft } } as const
    const kept = await client['plan.execute']({ id, revision, command })
    const shown = await client['scenario.compare']({ id, scenarioIds: ['w'], extra: draft })
    const available = shown.groups[0]?.figures.find((each) => each.figure === figure.available)
    assert.equal(available?.amounts[1]?.change, -cut.cut)
    assert.deepEqual(available.amounts[2], available.amounts[1])
    const explained = await client['plan.explain']({
      id,
      figure: figure.available,
      state: { scenarioId: 'w' },
    })
    assert.equal(explained.title, 'The whole plan, available, in the scenario “Less”')
    assert.equal(explained.amount, available.amounts[1].amount)
    const adopted = await client['plan.execute']({
      id,
      revision: kept.revision,
      command: { type: 'scenario.adopt', id: 'w' },
    })
    assert.equal(adopted.undo, 'adopt scenario “Less”')
    assert.equal(adopted.figures[figure.available], available.amounts[1].amount)
    await client['plan.undo']({ id, revision: adopted.revision })
    const { draft: halt, vacancies, comparison } = await client['hiring.halt']({ id })
    assert.ok(halt.adjustments.every(({ kind }) => kind === 'stop'))
    assert.deepEqual(
      vacancies.map((vacancy) => vacancy.id),
      halt.adjustments.map((each) => each.kind === 'stop' && each.postId),
    )
    const left = await client['plan.explain']({
      id,
      figure: figure.underspend,
      state: { nothingMoreIsHired: true },
    })
    assert.equal(left.title, 'The whole plan, forecast not to be spent, if nothing more is hired')
    assert.equal(
      left.amount,
      comparison.groups[0]?.figures.find((each) => each.figure === figure.underspend)?.amounts[1]?.amount,
    )
    const flat = await client['allocations.hold']({ id })
    assert.deepEqual(
      flat.adjustments.filter((each) => each.kind === 'allocation' && each.sourceId === sourceId),
      [2, 3].map((year) => ({ kind: 'allocation', sourceId, year, amount: cut.before })),
    )
  },
}
