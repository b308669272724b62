import type { Certainty } from '../values/certainty.ts'
import type { TaskId } from '../task.ts'
import type { Severity } from '../values/severity.ts'

export interface Check {
  readonly title: string
  readonly severity: Severity
  /** The severity once the plan is to be signed off, where that is stricter. */
  readonly atSignOff?: Severity
  readonly missing?: true
  /** A stop that may stand with a reason. */
  readonly mayStand?: true
  readonly task: TaskId
  readonly rule: string
  readonly certainty: Certainty
}

const sums: Pick<Check, 'rule' | 'certainty'> = { rule: 'Arithmetic: sums have to agree', certainty: 'found' }
const ours: Pick<Check, 'rule' | 'certainty'> = {
  rule: 'Good practice, set by this program',
  certainty: 'assumption',
}
const field = (rule: string, certainty: Certainty = 'found'): Pick<Check, 'rule' | 'certainty'> => ({
  rule,
  certainty,
})

/** Every check: its severity, the part of the plan it belongs to and where its rule comes from. */
export const catalogue = {
  F1: {
    title: 'Source not over-planned',
    severity: 'stop',
    task: 'budget',
    ...sums,
  },
  F3: {
    title: 'Every line has a source and an intervention',
    severity: 'stop',
    missing: true,
    task: 'budget',
    ...sums,
  },
  F4: {
    title: 'Intervention eligible under the source',
    severity: 'stop',
    task: 'budget',
    ...field('The conditions of the grant, as the guidance pack has them'),
  },
  F7: {
    title: '2020-21 baseline kept up',
    severity: 'stop',
    task: 'funding',
    ...field('The conditions of the grant, as the guidance pack has them'),
  },
  F8: {
    title: 'Ring-fence spent in full on drugs and alcohol',
    severity: 'stop',
    task: 'budget',
    ...field('The conditions of the grant, as the guidance pack has them'),
  },
  F9: {
    title: 'Allocation confirmed or accepted',
    severity: 'warn',
    atSignOff: 'stop',
    task: 'funding',
    ...field('Council reports: plans had to be made on indicative sums that later changed'),
  },
  F13: { title: 'Shares make 100%', severity: 'stop', task: 'budget', ...sums },
  F14: { title: 'Quarters make the year', severity: 'stop', task: 'budget', ...sums },
  F0: { title: 'Allocation known', severity: 'warn', missing: true, task: 'funding', ...ours },
  F21: { title: 'Money counted in this plan', severity: 'stop', task: 'budget', ...sums },
  I1: {
    title: 'Chosen from the menu',
    severity: 'stop',
    missing: true,
    task: 'interventions',
    ...field('Council reports: every line of spending is attributed to the menu'),
  },
  I2: { title: 'Delivery described', severity: 'stop', missing: true, task: 'interventions', ...ours },
  I3: { title: 'Serves a need', severity: 'warn', missing: true, task: 'interventions', ...ours },
  I6: {
    title: 'Local item has a written case',
    severity: 'stop',
    missing: true,
    task: 'interventions',
    ...ours,
  },
  I7: { title: 'Menu item in the guidance pack', severity: 'stop', task: 'interventions', ...ours },
  I8: { title: 'Intervention has money', severity: 'warn', missing: true, task: 'budget', ...ours },
  I9: { title: 'Priority need answered', severity: 'warn', missing: true, task: 'needs', ...ours },
  T1: {
    title: 'Submission date set',
    severity: 'warn',
    atSignOff: 'stop',
    missing: true,
    task: 'timetable',
    ...ours,
  },
  T2: { title: 'Dates on working days', severity: 'warn', task: 'timetable', ...ours },
  T3: {
    title: 'Papers five clear working days before the meeting',
    severity: 'warn',
    task: 'timetable',
    ...field('Local Government Act 1972, Part VA: five clear days; working days counted to be safe'),
  },
  T5: { title: 'Nothing overdue', severity: 'stop', task: 'timetable', ...ours },
  D1: { title: 'Required sections written', severity: 'stop', missing: true, task: 'documents', ...ours },
  D3: { title: 'No placeholders left in', severity: 'stop', task: 'documents', ...ours },
  P1: {
    title: 'Senior responsible owner named',
    severity: 'stop',
    missing: true,
    task: 'setUp',
    ...field('Guidance for local delivery partners: one senior responsible owner'),
  },
  P3: { title: 'Guidance of the plan’s own year', severity: 'warn', task: 'setUp', ...ours },
  P2: {
    title: 'Expected partners at the table',
    severity: 'warn',
    missing: true,
    task: 'setUp',
    ...field('Guidance for local delivery partners: the members named there'),
  },
} as const satisfies Record<string, Check>

export type CheckId = keyof typeof catalogue
export const checkOf = (id: CheckId): Check => catalogue[id]
