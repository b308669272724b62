import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { costsOf, type Cost } from '../../src/domain/costs/cost.ts'
import { Exchange, fromExchange } from '../../src/domain/plan/exchange.ts'
import { Closure } from '../../src/domain/timetable/timetable.ts'
import { addUpTo } from '../../src/domain/values/decimal.ts'
import { add, noMoney, pence, type Pence } from '../../src/domain/values/money.ts'
import { spread } from '../../src/domain/values/spread.ts'
import { isWorkingDay } from '../../src/domain/values/workingDays.ts'
import { createReferenceLibrary } from '../../src/packs/referenceLibrary.ts'
import { today } from '../fixtures/builders.ts'

const root = join(import.meta.dirname, '../..')
const library = createReferenceLibrary(join(root, 'resources'))
const fixture = (name: string) =>
  Exchange.parse(JSON.parse(readFileSync(join(root, 'tests/fixtures', name), 'utf8')))

const { packYear, plan: sample } = library.sample()
const rotherham = fixture('rotherham-2025-26.json')
const rotherhamBefore = fixture('rotherham-2024-25.json')
const stockton = fixture('stockton-2025-26.json')
const plans = [
  { name: 'the sample plan', tables: sample.tables },
  { name: 'Rotherham in 2025-26', tables: rotherham.tables },
  { name: 'Rotherham in 2024-25', tables: rotherhamBefore.tables },
  { name: 'Stockton in 2025-26', tables: stockton.tables },
]
const published = [rotherham, rotherhamBefore, stockton]

/** Every budget line, post and training of a plan, with its cost. */
const costsIn = (tables: Exchange['tables']): readonly Cost[] =>
  costsOf(fromExchange(Exchange.parse({ format: 'ringfence-plan', formatVersion: 1, tables })), today)

/** What costs plan in one source, by the largest remainder of each cost's shares. */
const plannedIn = (costs: readonly Cost[], sourceId: string): Pence =>
  add(
    ...costs.flatMap(({ amount, shares }) => {
      const parts = spread(
        amount,
        shares.map(({ weight }) => weight),
      )
      return shares.map((share, index) => (share.sourceId === sourceId ? (parts[index] ?? noMoney) : noMoney))
    }),
  )

describe.each(plans)('$name', ({ tables }) => {
  const costs = costsIn(tables)

  test('can be read as a plan', () => {
    const plan = fromExchange(Exchange.parse({ format: 'ringfence-plan', formatVersion: 1, tables }))
    expect(plan.lines.size).toBe(tables.lines.length)
  })

  test('has quarters that add up to the year of every cost', () => {
    for (const { quarters, amount } of costs) expect(add(...quarters)).toBe(amount)
  })

  test('has an amount, an intervention and shares that make 100 for every cost', () => {
    for (const cost of costs) {
      expect(cost.amount).toBeGreaterThan(0)
      expect(cost.interventionId).not.toBeNull()
      expect(
        addUpTo(
          cost.shares.map(({ weight }) => weight),
          '100',
        ),
      ).toBe(true)
    }
  })

  test('chooses from the menu, and pays for everything it chooses', () => {
    const items = library
      .packs()
      .flatMap(({ categories }) => categories.flatMap((category) => category.items))
    const paid = new Set(costs.map(({ interventionId }) => interventionId))
    for (const { id, itemId, needs, delivery } of tables.interventions) {
      expect(items.map((item) => item.id)).toContain(itemId)
      expect(paid).toContain(id)
      expect(needs).not.toEqual([])
      expect(delivery).not.toBe('')
    }
  })

  test('meets every need it puts first', () => {
    const served = new Set(tables.interventions.flatMap(({ needs }) => needs))
    for (const { id, priority } of tables.needs) if (priority) expect(served).toContain(id)
  })

  test('names posts and not people', () => {
    const named = [...tables.members.map(({ name }) => name), ...tables.interventions.map(({ lead }) => lead)]
    const owners = tables.steps.map(({ owner }) => owner)
    // A post has one capital letter, save in the names of organisations; a person's name has at least two.
    for (const name of [...named, ...owners].filter((each) => each !== 'Section 151 officer'))
      expect(name).toMatch(/^[A-Z][^A-Z]*$/)
  })
})

describe('the sample plan', () => {
  const { sources, lines, posts, training, interventions, members, needs, steps, sections } = sample.tables
  const costs = costsIn(sample.tables)
  const pack = library.packs().find(({ financialYear }) => financialYear === packYear)

  test('belongs to a pack that comes with the program and carries none itself', () => {
    expect(pack).toBeDefined()
    expect(sample.tables.packs).toEqual([])
    expect(sample.tables.plan[0]?.financialYear).toBe(packYear)
  })

  test('is of an authority that does not exist', () => {
    const [authority] = sample.tables.plan[0]?.authorities ?? []
    expect(
      library.authorities().some(({ code, name }) => code === authority?.code || name === authority?.name),
    ).toBe(false)
  })

  test('has twenty interventions in all ten categories, sixty lines and posts, and ten needs', () => {
    expect(interventions).toHaveLength(20)
    expect(new Set(interventions.map(({ itemId }) => itemId?.split('.')[0])).size).toBe(10)
    expect([lines, posts, training].map((each) => each.length)).toEqual([54, 6, 2])
    expect(needs).toHaveLength(10)
  })

  test('spends the ring-fence and the commissioner’s money to the penny and leaves some of housing’s', () => {
    const left = sources.map(({ id, allocation }) => [
      id,
      pence((allocation ?? 0) - plannedIn(costs, id)) / 100,
    ])
    expect(left).toEqual([
      ['sr-phg', 14862000],
      ['sr-da', 0],
      ['sr-pcc', 0],
      ['sr-hsg', 9126.8],
    ])
    expect(sources.find(({ id }) => id === 'sr-phg')?.inPlan).toBe(false)
  })

  test('shares some costs over two sources', () => {
    expect(costs.filter(({ shares }) => shares.length === 2)).toHaveLength(7)
  })

  test('pays posts by the roles, bands and employers of its pack, in and out of post', () => {
    const { roles, bands, onCosts } = pack?.workforce ?? { roles: [], bands: [], onCosts: [] }
    for (const post of posts) {
      const band = bands.find(({ id }) => id === post.bandId)
      const employer = onCosts.find(({ id }) => id === post.employerTypeId)
      expect(roles.map(({ id }) => id)).toContain(post.roleId)
      expect(post.salary).toBeGreaterThanOrEqual(band?.lowest ?? Infinity)
      expect(post.salary).toBeLessThanOrEqual(band?.highest ?? 0)
      // One employer has a pension rate of its own.
      if (post.employerTypeId === null) expect(post.onCosts.pensionRate).toBe('0.038')
      else expect(post.onCosts).toEqual(employer?.rates)
    }
    expect(posts.filter(({ filled }) => !filled).map(({ start }) => start)).toEqual([
      '2027-07-01',
      '2027-07-01',
    ])
  })

  test('names grants, partners and sections that its pack has', () => {
    const grants = pack?.grants.map(({ id }) => id)
    for (const { grantId } of sources) if (grantId !== null) expect(grants).toContain(grantId)
    expect(new Set(members.map(({ partnerId }) => partnerId))).toEqual(
      new Set([null, ...(pack?.partners ?? []).map(({ id }) => id)]),
    )
    expect(members.filter(({ responsibility }) => responsibility === 'sro')).toHaveLength(1)
    expect(sections.map(({ id }) => id)).toEqual(pack?.sections.map(({ id }) => id))
  })

  test('keeps its sections under their word limits', () => {
    for (const { id, wordLimit } of pack?.sections ?? []) {
      const words = sections.find((section) => section.id === id)?.text.split(/\s+/).length ?? 0
      expect(words).toBeGreaterThan(60)
      if (wordLimit !== null) expect(words).toBeLessThanOrEqual(wordLimit)
    }
  })

  test('argues the case for what it defines itself', () => {
    for (const { itemId, localCase } of interventions) expect(localCase !== '').toBe(itemId === 'C09.1')
  })

  test('has its steps in order, on working days, with papers for both meetings', () => {
    const closures = sample.tables.closures.map((closure) => Closure.parse(closure).date)
    const daysOff = new Set([...(pack?.holidays ?? []).map(({ date }) => date), ...closures])
    const dates = steps.flatMap(({ date }) => (date === null ? [] : [date]))
    expect(dates).toEqual(dates.toSorted())
    for (const date of dates) expect(isWorkingDay(date, daysOff), date).toBe(true)
    expect(steps.find(({ kind }) => kind === 'submission')?.date).toBe('2027-02-26')
    for (const { id } of steps.filter(({ kind }) => kind === 'meeting'))
      expect(steps.find(({ meetingId }) => meetingId === id)).toMatchObject({ kind: 'papers', clearDays: 5 })
  })

  test('has nothing left to be filled in', () => {
    expect(JSON.stringify(sample)).not.toMatch(/\b(TBC|TBA|TODO|XX+|lorem)\b/i)
  })
})

describe('the plans made from published sums', () => {
  test('say that they are illustrations', () => {
    for (const { tables } of published)
      expect(tables.plan[0]?.title).toContain(
        'illustration made from a published sum, not the council’s own plan',
      )
  })

  test('have twelve interventions and twenty-five lines', () => {
    for (const { tables } of published) {
      expect(tables.interventions).toHaveLength(12)
      expect(tables.lines).toHaveLength(25)
    }
  })

  test('plan Rotherham’s £2,242,263 to the penny, of which £64,077 for detoxification', () => {
    const { sources } = rotherham.tables
    const costs = costsIn(rotherham.tables)
    expect(sources.map(({ allocation }) => allocation)).toEqual([224226300, 6407700])
    expect(plannedIn(costs, 'sr-detox')).toBe(6407700)
    expect(add(plannedIn(costs, 'sr-main'), plannedIn(costs, 'sr-detox'))).toBe(224226300)
    expect(sources[0]).toMatchObject({ certainty: 'confirmed', grantId: 'DATRIG' })
    expect(sources[1]).toMatchObject({ parentId: 'sr-main', grantId: 'IPD' })
  })

  test('plan the year before it, when the two grants stood apart, to the penny each', () => {
    const { sources } = rotherhamBefore.tables
    const costs = costsIn(rotherhamBefore.tables)
    expect(sources.map(({ grantId, parentId }) => [grantId, parentId])).toEqual([
      ['SSMTRG', null],
      ['IPD', null],
    ])
    for (const { id, allocation } of sources) expect(plannedIn(costs, id)).toBe(allocation)
    expect(sources.map(({ allocation }) => allocation)).toEqual([217818600, 6407700])
    // The larger sum was derived, not published.
    expect(sources[0]).toMatchObject({ certainty: 'indicative' })
    expect(sources[0]?.letter).toMatch(/^Derived.*Check this$/)
  })

  test('name grants that the pack of their year has', () => {
    for (const { tables } of published) {
      const year = tables.plan[0]?.financialYear
      const grants = library.packs().find(({ financialYear }) => financialYear === year)?.grants
      expect(grants).toBeDefined()
      for (const { grantId } of tables.sources)
        if (grantId !== null) expect(grants?.map(({ id }) => id)).toContain(grantId)
    }
  })

  test('plan Stockton’s rounded £2.5 million to the penny, marked to be checked', () => {
    const { sources } = stockton.tables
    const costs = costsIn(stockton.tables)
    expect(plannedIn(costs, 'sr-main')).toBe(250000000)
    expect(sources[0]).toMatchObject({ allocation: 250000000, certainty: 'indicative' })
    expect(sources[0]?.letter).toMatch(/rounded.*Check this/)
  })
})
