import { describe, expect, test } from 'vitest'
import { annualPlan } from '../../../src/domain/documents/annualPlan.ts'
import { plainDate } from '../../../src/domain/values/date.ts'
import { figure } from '../../../src/domain/values/figure.ts'
import { formatAmount, pence } from '../../../src/domain/values/money.ts'
import { step } from '../../fixtures/builders.ts'
import { barePlan, put, samplePlan, smallPack, smallPlan, sourceOf } from './plans.ts'
import { allBlocks, cellsOf, chapters, headingsOf, tableOf, tablesOf, wordsOf } from './reading.ts'

const annexes = [
  'Annex A. Warnings let stand, with reasons',
  'Annex B. Assumptions, and what has not been confirmed',
  'Annex C. Evidence',
]

describe('The annual plan', () => {
  test('merges what people wrote with what follows from the records, in the order of the pack', () => {
    expect(chapters(annualPlan(sourceOf(smallPlan())))).toEqual([
      'Summary',
      'Governance',
      'Need',
      'Funding and expenditure',
      'Delivery plan',
      'Timetable',
      'Compliance statement',
      'Sign-off',
      ...annexes,
    ])
    expect(chapters(annualPlan(sourceOf(samplePlan()))).slice(3, 10)).toEqual([
      'Ambitions',
      'Priorities',
      'Delivery approach',
      'Delivery plan',
      'Workforce',
      'Funding and expenditure',
      'Risks',
    ])
  })

  test('says so where a required section is empty and leaves an optional one out', () => {
    const blocks = allBlocks(annualPlan(sourceOf(smallPlan())))
    const governance = blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Governance')
    expect(blocks[governance + 1]).toEqual({ kind: 'paragraph', runs: [{ text: 'Not written yet.' }] })
    const document = annualPlan(sourceOf(smallPlan()))
    expect(chapters(document)).not.toContain('Risks')
    expect(wordsOf(document).filter((words) => words === 'Not written yet.')).toHaveLength(1)
  })

  test('has its own chapter for a part whose section the pack lacks', () => {
    const plan = smallPlan()
    plan.packs.set('pack', { id: 'pack', pack: { ...smallPack, sections: [] } })
    expect(chapters(annualPlan(sourceOf(plan))).slice(0, 4)).toEqual([
      'Partnership and governance',
      'Local need',
      'Delivery plan',
      'Funding and expenditure',
    ])
  })

  test('gives for each intervention who, what changes, the needs and the money, by category of the menu', () => {
    const document = annualPlan(sourceOf(smallPlan()))
    expect(cellsOf(tableOf(document, 'Interventions: Harm reduction'))).toEqual([
      ['Naloxone for all', 'The charity\nLead: not known', 'New', 'Overdose', '750.01'],
      ['Total for the category', 'All', 'All', 'All', '750.01'],
    ])
    expect(cellsOf(tableOf(document, 'Interventions: Not on the menu'))).toEqual([
      ['Something else', 'The charity\nLead: not known', 'New', 'Overdose', '0.00'],
    ])
    expect(headingsOf(document).filter(({ level }) => level === 3)).toHaveLength(2)
    expect(wordsOf(document)).toContain('Recovery')
  })

  test('shows each source and ring-fence with its position and how firm it is', () => {
    const document = annualPlan(sourceOf(smallPlan()))
    expect(cellsOf(tableOf(document, 'Sources of money'))).toEqual([
      ['Recovery grant', '1,000.00', '750.01', '249.99', 'Not all planned'],
      ['of which Naloxone money', '200.00', '75.00', '125.00', 'Not all planned'],
      ['Total of this plan', '1,000.00', '760.00', '240.00', 'Not all planned; some costs on no source'],
    ])
    expect(cellsOf(tableOf(document, 'How firm'))[0]).toEqual([
      'Recovery grant',
      'Indicative: it may still change',
      'Letter from the department',
      '1 October 2026',
    ])
    expect(wordsOf(document)).toContain(
      '£9.99 of what is planned has no funding source yet. It is in the total of the plan and in no source.',
    )
  })

  test('does not know what remains of an unknown allocation', () => {
    const plan = smallPlan()
    const source = plan.sources.get('s2')
    if (source) plan.sources.set('s2', { ...source, allocation: null })
    expect(cellsOf(tableOf(annualPlan(sourceOf(plan)), 'Sources of money'))[1]).toEqual([
      'of which Naloxone money',
      'Not known',
      '75.00',
      'Not known',
      'Allocation not known',
    ])
  })

  test('keeps a wider grant out of the table and names it beside it', () => {
    const document = annualPlan(sourceOf(samplePlan()))
    const [first] = cellsOf(tableOf(document, 'Sources of money'))
    expect(first?.[0]).toContain('ring-fenced inside Public health grant')
    expect(wordsOf(document).some((words) => words.includes('is the wider grant around a ring-fence'))).toBe(
      true,
    )
  })

  test('prints the figures of the engine and adds up none of its own', () => {
    const names: string[] = []
    const document = annualPlan({
      ...sourceOf(smallPlan()),
      figure: (name) => pence(names.push(name) * 100 + 7),
    })
    const printed = tablesOf(document)
      .flatMap((table) => cellsOf(table).flat())
      .filter((cell) => /^[\d,]+\.\d\d$/.test(cell))
    expect(printed.length).toBeGreaterThan(20)
    for (const cell of printed) expect(cell).toMatch(/\.07$/)
  })

  test('shows spending by category and by quarter with the totals of the plan', () => {
    const source = sourceOf(samplePlan())
    const document = annualPlan(source)
    const amount = (name: string) => formatAmount(source.figure(name))
    expect(cellsOf(tableOf(document, 'Planned spending by category')).at(-1)?.at(-1)).toBe(
      amount(figure.planned()),
    )
    expect(cellsOf(tableOf(document, 'Planned spending by source and quarter')).at(-1)).toEqual([
      'Total of this plan',
      ...([1, 2, 3, 4] as const).map((quarter) => amount(figure.planned(quarter))),
      amount(figure.planned()),
    ])
  })

  test('has the posts by role and the training in the workforce section, as the ledger costs them', () => {
    const plan = samplePlan()
    const source = sourceOf(plan)
    const document = annualPlan(source)
    const rows = cellsOf(tableOf(document, 'Posts by role'))
    expect(rows.at(-1)?.[0]).toBe('All posts')
    const cost = [...plan.posts.keys()].map((id) => source.figure(figure.costPlanned('posts', id)))
    expect(rows.at(-1)?.at(-1)).toBe(formatAmount(pence(cost.reduce((sum, each) => sum + each, 0))))
    expect(cellsOf(tableOf(document, 'Training and skills'))).toHaveLength(plan.training.size)
    const workforce = headingsOf(document).findIndex(({ text }) => text === 'Workforce')
    expect(headingsOf(document)[workforce + 1]?.text).toBe('Posts by role')
  })

  test('does not know the WTE of a role while one of its posts has none', () => {
    const plan = samplePlan()
    const [post] = plan.posts.values()
    if (post) plan.posts.set(post.id, { ...post, wte: null })
    expect(cellsOf(tableOf(annualPlan(sourceOf(plan)), 'Posts by role')).at(-1)?.[1]).toBe('Not known')
  })

  test('says what each intervention pays for, posts and training marked as such', () => {
    const plan = samplePlan()
    const [post] = plan.posts.values()
    const said = wordsOf(annualPlan(sourceOf(plan))).filter((each) => each.startsWith('Pays for: '))
    expect(said.some((each) => each.includes(`${post?.title ?? ''} (post, ${post?.wte ?? ''} WTE)`))).toBe(
      true,
    )
  })

  test('works out the day on which papers go out', () => {
    const document = annualPlan(sourceOf(smallPlan()))
    const [papers, board] = cellsOf(tableOf(document, 'Timetable'))
    // Five whole working days lie between, and New Year’s Day is not one of them.
    expect(papers?.slice(0, 2)).toEqual([
      'Papers\nLast day that leaves 5 clear working days before “Board”',
      'Thursday 31 December 2026',
    ])
    expect(board?.[1]).toBe('Monday 11 January 2027')
  })

  test('says from which step another is reckoned', () => {
    const plan = smallPlan()
    const [board] = [...plan.steps.values()].filter(({ kind }) => kind === 'meeting')
    const follows = { stepId: board?.id ?? '', direction: 'after', days: 10, count: 'working' } as const
    put(plan, 'steps', step('minutes', { title: 'Minutes', follows }))
    const rows = cellsOf(tableOf(annualPlan(sourceOf(plan)), 'Timetable'))
    expect(rows.find(([title]) => title?.startsWith('Minutes'))?.slice(0, 2)).toEqual([
      'Minutes\nReckoned: 10 working days after “Board”',
      'Monday 25 January 2027',
    ])
  })

  test('says of every step where it stands, undated ones last', () => {
    const plan = barePlan()
    const step = {
      kind: 'task',
      meetingId: null,
      clearDays: null,
      owner: '',
      note: '',
      doneOn: null,
      date: null,
    }
    put(plan, 'steps', { ...step, id: 'a', position: 1, title: 'Undated' })
    put(plan, 'steps', { ...step, id: 'b', position: 2, title: 'Late', date: plainDate('2026-11-20') })
    put(plan, 'steps', {
      ...step,
      id: 'c',
      position: 3,
      title: 'Done',
      date: '2026-10-01',
      doneOn: '2026-10-02',
    })
    put(plan, 'steps', { ...step, id: 'd', position: 4, title: 'Soon', date: '2026-11-30' })
    expect(
      cellsOf(tableOf(annualPlan(sourceOf(plan)), 'Timetable')).map((cells) => [cells[0], cells[3]]),
    ).toEqual([
      ['Done', 'Done on 2 October 2026'],
      ['Late', 'Overdue'],
      ['Soon', 'Due within two weeks'],
      ['Undated', 'No date yet'],
    ])
  })
})

describe('The annexes', () => {
  test('print the reason for each warning let stand and list those nobody has answered', () => {
    const plan = smallPlan()
    const warnings = sourceOf(plan).findings.filter(({ severity }) => severity === 'warn')
    const first = warnings.find(({ atSignOff }) => atSignOff === 'warn')
    if (!first || warnings.length < 2) throw new Error('The small plan has too few warnings')
    plan.overrides.set(first.id, { id: first.id, reason: 'The board knows.' })
    plan.overrides.set('F9:sources/gone', { id: 'F9:sources/gone', reason: 'It no longer stands.' })
    const document = annualPlan(sourceOf(plan))
    expect(cellsOf(tableOf(document, 'Warnings let stand')).map((cells) => cells[3])).toEqual([
      'The board knows.',
    ])
    const open = wordsOf(document).filter((words) =>
      warnings.some(({ problem }) => words.startsWith(problem)),
    )
    expect(open.filter((words) => words.startsWith(first.problem))).toHaveLength(1)
    expect(open.length).toBeGreaterThanOrEqual(warnings.length)
  })

  test('never print a reason for what bars submission', () => {
    const plan = smallPlan()
    const stop = sourceOf(plan).findings.find(({ severity }) => severity === 'stop')
    if (!stop) throw new Error('The small plan has no stop')
    plan.overrides.set(stop.id, { id: stop.id, reason: 'We would rather not.' })
    expect(wordsOf(annualPlan(sourceOf(plan)))).not.toContain('We would rather not.')
  })

  test('say what is not confirmed: the pack’s caveat, indicative money, dates and the wording of items', () => {
    const document = annualPlan(sourceOf(smallPlan()))
    expect(wordsOf(document)).toContain('The menu items are our own starter set.')
    expect(cellsOf(tableOf(document, 'What has not been confirmed')).map((cells) => cells[0])).toEqual([
      'Allocation: Recovery grant',
      'Allocation: Naloxone money',
      'Date: Return',
      'Wording of the menu items chosen',
    ])
  })

  test('say what the later years rest on', () => {
    const plan = smallPlan()
    put(plan, 'assumptions', {
      ...{ id: 'assumptions', pay2: '2.8', pay3: null, prices2: '2', prices3: '2' },
      basis: 'Council budget',
    })
    const document = annualPlan(sourceOf(plan))
    expect(cellsOf(tableOf(document, 'Uplifts'))).toEqual([
      ['Pay: staff and posts', '2.8%', 'Not known, taken as none'],
      ['Prices: everything else', '2%', '2%'],
    ])
    expect(wordsOf(document)).toContain('Basis of the uplifts: Council budget.')
  })

  test('name the evidence behind the chosen items and no other', () => {
    expect(cellsOf(tableOf(annualPlan(sourceOf(smallPlan())), 'Evidence'))).toEqual([
      ['Guideline on naloxone', 'The institute', 'Naloxone', 'Found'],
    ])
  })
})
