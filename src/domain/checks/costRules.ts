import { field, ofTheGrant, ours, sums, type Check } from './check.ts'

/** The checks of what is planned: budget lines, posts and training, and what their money asks of interventions. */
export const costRules = {
  F3: {
    title: 'Every cost has a source and an intervention',
    severity: 'stop',
    missing: true,
    task: 'budget',
    ...sums,
  },
  F4: { title: 'Intervention eligible under the source', severity: 'stop', task: 'budget', ...ofTheGrant },
  F10: {
    title: 'Spent within the source’s dates',
    severity: 'stop',
    task: 'budget',
    ...field('The dates of the money, as its letter has them'),
  },
  F11: {
    title: 'Additional money adds',
    severity: 'warn',
    missing: true,
    task: 'interventions',
    ...ofTheGrant,
  },
  F12: { title: 'No cost charged twice', severity: 'warn', task: 'budget', ...ours },
  F13: { title: 'Shares make 100%', severity: 'stop', task: 'budget', ...sums },
  F14: { title: 'Quarters make the year', severity: 'stop', task: 'budget', ...sums },
  F15: { title: 'Pay and price rises said', severity: 'warn', missing: true, task: 'budget', ...ours },
  F19: {
    title: 'Exit from money that ends',
    severity: 'warn',
    missing: true,
    task: 'interventions',
    ...ours,
  },
  F21: { title: 'Money counted in this plan', severity: 'stop', task: 'budget', ...sums },
} as const satisfies Record<string, Check>
