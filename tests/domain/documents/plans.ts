import type { DocumentSource } from '../../../src/domain/documents/source.ts'
import { fromExchange } from '../../../src/domain/plan/exchange.ts'
import { Pack } from '../../../src/domain/plan/pack.ts'
import { emptyPlan, tables, type Plan, type Records, type TableName } from '../../../src/domain/plan/plan.ts'
import { Reckoning } from '../../../src/domain/figures/reckoning.ts'
import { plainDate } from '../../../src/domain/values/date.ts'
import { createReferenceLibrary } from '../../../src/packs/referenceLibrary.ts'

export type DraftPlan = { readonly [T in TableName]: Map<string, Records[T]> }

const today = plainDate('2026-11-21')

/** What a document of this plan is made from, with the engine's own figures and findings. */
export function sourceOf(plan: Plan): DocumentSource & { readonly reckoning: Reckoning } {
  const reckoning = new Reckoning(plan, today)
  return {
    plan,
    figure: (name) => reckoning.figure(name),
    findings: reckoning.findings.all(),
    today,
    revision: 42,
    approvedAs: null,
    checkValue: '7F3A-91C2',
    reckoning,
  }
}

/** The sample plan that comes with the program, with the guidance pack of its year. */
export function samplePlan(): DraftPlan {
  const library = createReferenceLibrary('resources')
  const { packYear, plan: exchange } = library.sample()
  const pack = library.packs().find((each) => each.financialYear === packYear)
  if (!pack) throw new Error(`No pack for ${packYear}`)
  const plan = fromExchange(exchange) as DraftPlan
  plan.packs.set('pack', { id: 'pack', pack })
  return plan
}

const found = { certainty: 'found', source: 'S1' } as const

export const smallPack: Pack = Pack.parse({
  id: 'test-pack',
  title: 'Guidance for the test',
  version: '3',
  financialYear: '2027-28',
  asOf: '2026-11-01',
  notice: 'The menu items are our own starter set.',
  categories: [
    {
      id: 'C1',
      title: 'Harm reduction',
      summary: '',
      ...found,
      items: [menuItem('C1.1', 'Naloxone'), menuItem('C1.2', 'Outreach')],
    },
    { id: 'C2', title: 'Recovery', summary: '', ...found, items: [menuItem('C2.1', 'Housing')] },
  ],
  evidence: [
    { id: 'E1', title: 'Guideline on naloxone', publisher: 'The institute', certainty: 'found' },
    { id: 'E2', title: 'Guideline nobody uses', publisher: 'The institute', certainty: 'found' },
  ],
  grants: [
    {
      id: 'G1',
      title: 'Recovery grant',
      administrator: 'The department',
      legalBasis: 'Section 31',
      parentId: null,
      eligibility: '',
      payment: '',
      nationalTotal: null,
      ...found,
      conditions: [
        { kind: 'menuOnly', text: 'Spend it on the menu.', ...found },
        { kind: 'onlyItems', items: ['C1.1', 'C1.2'], text: 'Harm reduction alone.', ...found },
        { kind: 'maintainBaseline', text: 'Keep up 2020-21.', ...found },
        { kind: 'spendAtLeastAllocation', text: 'Spend all of it.', ...found },
        {
          kind: 'carryForward',
          allowed: false,
          text: 'Nothing is carried.',
          certainty: 'recalled',
          source: '',
        },
        { kind: 'additional', text: 'Add to what is spent.', ...found },
        { kind: 'note', text: 'Whether there is a cap.', certainty: 'not_found', source: '' },
      ],
    },
  ],
  deadlines: [
    {
      id: 'D1',
      title: 'Return',
      kind: 'return',
      dates: [],
      rule: 'In May.',
      certainty: 'recalled',
      source: '',
    },
  ],
  sections: [
    section('summary', 'Summary', true),
    section('governance', 'Governance', true),
    section('need', 'Need', false),
    section('workforce', 'Workforce', false),
    section('risks', 'Risks', false),
  ],
  partners: [{ id: 'police', title: 'Police', ...found }],
  holidays: [{ date: '2027-01-01', title: 'New Year’s Day', certainty: 'found' }],
  references: [{ id: 'S1', title: 'The circular', address: 'https://example.org' }],
})

function menuItem(id: string, title: string) {
  return {
    id,
    title,
    summary: '',
    evidence: ['E1'],
    costDrivers: [],
    needsCase: false,
    certainty: 'recalled',
  }
}

function section(id: string, title: string, required: boolean) {
  return { id, title, guidance: '', required, wordLimit: null, certainty: 'assumption' }
}

/** A plan with nothing in it but its year and its pack. */
export function barePlan(): DraftPlan {
  const plan = emptyPlan()
  put(plan, 'packs', { id: 'pack', pack: smallPack })
  put(plan, 'plan', { id: 'plan', title: 'A plan', financialYear: '2027-28', authorities: [], footprint: '' })
  return plan
}

/** One grant of £1,000 with an inner ring-fence, two interventions of which one is on the menu, and three lines. */
export function smallPlan(): DraftPlan {
  const plan = barePlan()
  put(plan, 'members', {
    id: 'm1',
    position: 1,
    organisation: 'Wexmoor Police',
    name: 'Superintendent',
    responsibility: 'sro',
    partnerId: 'police',
  })
  put(plan, 'needs', {
    id: 'n1',
    position: 1,
    title: 'Overdose',
    evidence: 'Deaths are rising.',
    source: 'Needs assessment',
    population: 'Adults',
    area: 'treatment',
    priority: true,
  })
  put(
    plan,
    'sources',
    fundingSource('s1', 'Recovery grant', { grantId: 'G1', allocation: 100_000, baseline: 50_000 }),
  )
  put(
    plan,
    'sources',
    fundingSource('s2', 'Naloxone money', { parentId: 's1', allocation: 20_000, position: 2 }),
  )
  put(plan, 'interventions', intervention('i1', 'Naloxone for all', 'C1.1'))
  put(plan, 'interventions', intervention('i2', 'Something else', null))
  put(plan, 'lines', line('l1', 'i1', 60_001, [['s1', '100']]))
  put(
    plan,
    'lines',
    line('l2', 'i1', 15_000, [
      ['s2', '50'],
      ['s1', '50'],
    ]),
  )
  put(plan, 'lines', line('l3', null, 999, []))
  const step = { clearDays: null, owner: '', doneOn: null, note: '', meetingId: null }
  put(plan, 'steps', { ...step, id: 't1', position: 1, title: 'Board', kind: 'meeting', date: '2027-01-11' })
  put(plan, 'steps', {
    ...step,
    id: 't2',
    position: 2,
    title: 'Papers',
    kind: 'papers',
    date: null,
    meetingId: 't1',
    clearDays: 5,
  })
  put(plan, 'sections', { id: 'summary', text: 'First words.\n\n- one thing\n- another thing' })
  return plan
}

function fundingSource(id: string, name: string, given: object) {
  return {
    id,
    position: 1,
    name,
    grantId: null,
    parentId: null,
    inPlan: true,
    allocation: null,
    certainty: 'indicative',
    accepted: false,
    letter: 'Letter from the department',
    letterDate: '2026-10-01',
    baseline: null,
    startDate: null,
    endDate: null,
    ...given,
  }
}

function intervention(id: string, title: string, itemId: string | null) {
  return {
    id,
    position: 1,
    title,
    itemId,
    delivery: 'Kits for everyone.',
    provider: 'The charity',
    lead: '',
    change: 'new',
    needs: ['n1'],
    localCase: '',
    additionality: '',
  }
}

function line(
  id: string,
  interventionId: string | null,
  amount: number,
  shares: readonly (readonly [string, string])[],
) {
  return {
    id,
    position: 1,
    description: `Line ${id}`,
    interventionId,
    costType: 'medicines',
    shares: shares.map(([sourceId, weight]) => ({ sourceId, weight })),
    amount,
    q1: amount,
    q2: 0,
    q3: 0,
    q4: 0,
    note: '',
  }
}

/** Adds a record that the schema has to accept. */
export function put(plan: DraftPlan, table: TableName, record: object): void {
  const parsed = tables[table].parse(record)
  ;(plan[table] as Map<string, unknown>).set(parsed.id, parsed)
}

const written = new Set(
  'title name organisation evidence source population letter delivery provider lead localCase additionality description note owner text reason footprint'.split(
    ' ',
  ),
)

/** The same plan with other words in every field in which people write. */
export function reworded(plan: Plan, words: string): DraftPlan {
  const other = emptyPlan()
  for (const table of Object.keys(tables) as TableName[])
    for (const [id, record] of plan[table])
      (other[table] as Map<string, unknown>).set(
        id,
        table === 'packs'
          ? record
          : Object.fromEntries(
              Object.entries(record).map(([field, value]) => [field, written.has(field) ? words : value]),
            ),
      )
  return other
}

export const hostileWords = {
  'control characters': 'a\u0000b\u0008c\u001Bd\u0085e\uFFFEf',
  'nothing but control characters': '\u0000\u0001\u0002',
  'half a character': 'lone \uD83D half',
  emoji: '👩🏽‍⚕️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 naloxone 💉',
  'right to left': 'خطة العلاج من الإدمان \u202E (2027) שלום',
  'a word of 10,000 letters': 'w'.repeat(10_000),
  markup: '</w:t></w:r><w:p/> & "quoted" \'single\' <!-- ]]>',
  formulas: '=1+1 {PAGE} { TOC \\o } @SUM(A1) +cmd|calc',
  'many lines': 'one\r\ntwo\n\n\n- three\n-four\n\ttabbed\u2028separated',
  nothing: '',
  blanks: ' \n \t ',
} as const
