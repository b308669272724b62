import { field, ours, type Check } from './check.ts'

/** The checks of everything but money: what is chosen, when it is due, what is written and who is at the table. */
export const planRules = {
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
  F27: { title: 'Quarters closed once they are over', severity: 'warn', task: 'inYear', ...ours },
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
