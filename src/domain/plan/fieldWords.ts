import type { Records, TableName } from './plan.ts'
import { quarterTitle } from '../values/financialYear.ts'
import * as tell from './valueWords.ts'

/** How a field is called, and how its value is told. */
interface FieldWords<V> {
  readonly label: string
  readonly tell: tell.Tell<V>
}

/** Every field of a record but its id and its place in a list. */
type TableWords<R> = { readonly [F in Exclude<keyof R, 'id' | 'position'>]: FieldWords<R[F]> }

const as = <V>(label: string, how: tell.Tell<V>): FieldWords<V> => ({ label, tell: how })
const named = as('Name', tell.words)
const note = as('Note', tell.words)
const intervention = as('Intervention', tell.named('interventions'))
const source = as('Source', tell.named('sources'))
const shares = as('Who pays', tell.shares)
const stopping = {
  stoppable: as('Can it be stopped', tell.stoppable),
  noticeWeeks: as('Notice', tell.weeks),
}

/** The fields of every table in people's words, in the order they are read. */
const fields: { readonly [T in TableName]: TableWords<Records[T]> } = {
  packs: { pack: as('Guidance', (pack) => `${pack.title}, version ${pack.version}`) },
  plan: {
    title: named,
    financialYear: as('Financial year', tell.words),
    authorities: as('Authorities', tell.authorities),
    footprint: as('Area covered', tell.words),
    keyDecisionFrom: as('Key decision from', tell.money),
  },
  members: {
    organisation: as('Organisation', tell.words),
    name: named,
    responsibility: as('Answers for', tell.choice),
    partnerId: as('Expected partner', tell.partner),
  },
  needs: {
    title: as('Need', tell.words),
    evidence: as('What shows it', tell.words),
    source: as('Where that comes from', tell.words),
    population: as('Who has it', tell.words),
    area: as('Area of recovery', tell.choice),
    priority: as('Priority', tell.yesNo),
  },
  ambitions: {
    title: as('Ambition', tell.words),
    indicatorId: as('Indicator', tell.indicator),
    definition: as('What is counted', tell.words),
    unit: as('Counted in', tell.choice),
    better: as('Better when', tell.choice),
    baseline: as('Baseline', tell.measured),
    baselinePeriod: as('Period of the baseline', tell.words),
    baselineSource: as('Source of the baseline', tell.words),
    trajectory: as('Trajectory by quarter', tell.targets),
    laterTargets: as('Targets of later years', tell.targets),
    results: as('Results by quarter', tell.results),
    nationalShare: as('Share of the national ambition', tell.words),
    owner: as('Owner', tell.words),
    note,
  },
  sources: {
    name: named,
    grantId: as('Grant', tell.grant),
    parentId: as('Ring-fenced inside', tell.named('sources')),
    inPlan: as('Counts towards this plan', tell.yesNo),
    allocation: as('Allocation', tell.money),
    certainty: as('Certainty', tell.choice),
    accepted: as('Accepted in writing', tell.yesNo),
    letter: as('Letter', tell.words),
    letterDate: as('Date of the letter', tell.date),
    baseline: as('Baseline', tell.money),
    startDate: as('From', tell.date),
    endDate: as('Until', tell.date),
    laterYears: as('Later years', tell.laterYears),
    carriedForward: as('Carried forward', tell.money),
    carryApproval: as('Approval to carry forward', tell.words),
    membershipConfirmed: as('Membership confirmed', tell.yesNo),
    conditions: as('Conditions of its own', tell.conditions),
  },
  interventions: {
    title: named,
    itemId: as('Menu item', tell.menuItem),
    delivery: as('What will be delivered', tell.words),
    provider: as('Provider', tell.words),
    lead: as('Lead', tell.words),
    change: as('New or continuing', tell.choice),
    needs: as('Needs it answers', tell.allNamed('needs')),
    localCase: as('Local case', tell.words),
    additionality: as('How the money adds', tell.words),
    populations: as('Whom it is for', tell.populations),
    exitPlan: as('When the money ends', tell.words),
    ambitions: as('Ambitions it serves', tell.allNamed('ambitions')),
  },
  lines: {
    description: as('Description', tell.words),
    interventionId: intervention,
    costType: as('Cost type', tell.costType),
    shares,
    amount: as('Year', tell.money),
    q1: as(quarterTitle(1), tell.money),
    q2: as(quarterTitle(2), tell.money),
    q3: as(quarterTitle(3), tell.money),
    q4: as(quarterTitle(4), tell.money),
    note,
    months: as('Months', tell.months),
    basis: as('Working', tell.basis),
    recurring: as('Goes on next year', tell.yesNo),
    year2: as('Year 2', tell.money),
    year3: as('Year 3', tell.money),
    ...stopping,
  },
  steps: {
    title: named,
    kind: as('Kind', tell.choice),
    date: as('Date', tell.date),
    meetingId: as('Meeting', tell.named('steps')),
    clearDays: as('Clear working days', tell.number),
    owner: as('Owner', tell.words),
    doneOn: as('Done on', tell.date),
    note,
    follows: as('Follows from', tell.offset),
    waitsFor: as('Waits for', tell.allNamed('steps')),
  },
  closures: { date: as('Date', tell.date), title: named },
  sections: { text: as('Text', tell.words) },
  overrides: { reason: as('Reason', tell.words) },
  contributions: {
    sourceId: source,
    partner: as('Partner', tell.words),
    amount: as('Amount', tell.money),
    confirmed: as('Confirmed', tell.yesNo),
    letter: as('What confirms it', tell.words),
  },
  receipts: {
    sourceId: source,
    date: as('Date', tell.date),
    amount: as('Amount', tell.money),
    received: as('Received', tell.yesNo),
    note,
  },
  posts: {
    title: named,
    roleId: as('Role', tell.role),
    interventionId: intervention,
    employer: as('Employer', tell.words),
    employerTypeId: as('Kind of employer', tell.employerType),
    wte: as('WTE', tell.words),
    headcount: as('People', tell.number),
    bandId: as('Band', tell.band),
    salary: as('Full-time salary', tell.money),
    onCosts: as('On-costs', tell.onCosts),
    contract: as('Contract', tell.choice),
    filled: as('Someone is in post', tell.yesNo),
    leadWeeks: as('Time to recruit', tell.weeks),
    start: as('Start', tell.date),
    end: as('Last day', tell.date),
    shares,
    caseload: as('Caseload', tell.number),
    hardToFill: as('Hard to fill', tell.yesNo),
    lastYearWte: as('WTE last year', tell.words),
    ...stopping,
    note,
  },
  training: {
    title: named,
    kind: as('Kind', tell.choice),
    roleId: as('Role', tell.role),
    interventionId: intervention,
    provider: as('Provider', tell.words),
    places: as('Places', tell.number),
    unitCost: as('Cost of one place', tell.money),
    quarter: as('Quarter', tell.quarter),
    shares,
    note,
  },
  assumptions: {
    pay2: as('Pay rise in year 2', tell.percent),
    pay3: as('Pay rise in year 3', tell.percent),
    prices2: as('Price rise in year 2', tell.percent),
    prices3: as('Price rise in year 3', tell.percent),
    basis: as('Where these come from', tell.words),
  },
  actuals: {
    lineId: as('Budget line', tell.named('lines')),
    postId: as('Post', tell.named('posts')),
    trainingId: as('Training', tell.named('training')),
    sourceId: source,
    quarter: as('Quarter', tell.quarter),
    amount: as('Spent', tell.money),
    note,
    chargedTo: as('Charged to', tell.sharesOnceClosed),
  },
  variances: {
    sourceId: source,
    quarter: as('Quarter', tell.quarter),
    reason: as('Reason', tell.words),
  },
  inYear: { closedQuarters: as('Quarters closed', tell.number) },
  reprofiles: {
    title: named,
    date: as('Date', tell.date),
    reason: as('Reason', tell.words),
    approval: as('Approved by', tell.words),
    approvedOn: as('Approved on', tell.date),
    versionId: as('Departs from', tell.named('versions')),
    moves: as('Figures moved', tell.moves),
  },
  scenarios: { title: named, note, adjustments: as('What goes otherwise', tell.adjustments) },
  versions: {
    title: named,
    note,
    at: as('When', tell.words),
    person: as('By', tell.words),
    entry: as('Entry', tell.number),
    contentHash: as('Fingerprint of what it said', tell.words),
    approved: as('Approved', tell.yesNo),
    approval: as('Approved by', tell.approval),
  },
}

/** The fields of a table's records in words. */
export const fieldsOf = (table: TableName): readonly (readonly [string, FieldWords<unknown>])[] =>
  Object.entries(fields[table])
