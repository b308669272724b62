import { field, ours, sums, type Check } from './check.ts'

const caseloads =
  'Dame Carol Black’s review: good practice is 40 people or fewer for each worker, depending on need; 50 to 80 were usual'

/** The checks of posts. */
export const workforceRules = {
  W1: {
    title: 'Post has its WTE, start and salary',
    severity: 'stop',
    missing: true,
    task: 'workforce',
    ...sums,
  },
  W2: { title: 'Start leaves time to recruit', severity: 'warn', task: 'workforce', ...ours },
  W3: { title: 'Caseload of 40 or fewer', severity: 'warn', task: 'workforce', ...field(caseloads) },
  W3b: {
    title: 'Caseload of 50 or fewer',
    severity: 'stop',
    mayStand: true,
    task: 'workforce',
    ...field(`${caseloads}. That more than 50 needs a reason is set by this program`),
  },
  W4: { title: 'Contract ends with its money', severity: 'warn', task: 'workforce', ...ours },
  W5: {
    title: 'Salary within its band',
    severity: 'warn',
    task: 'workforce',
    ...field('Pay bands, as the guidance pack has them'),
  },
  W9: { title: 'Employed within the plan’s years', severity: 'warn', task: 'workforce', ...sums },
  W6: { title: 'Contract long enough to fill the post', severity: 'warn', task: 'workforce', ...ours },
  W7: { title: 'Employer’s pension entered', severity: 'warn', missing: true, task: 'workforce', ...ours },
  W8: { title: 'No more WTE than people', severity: 'warn', task: 'workforce', ...ours },
} as const satisfies Record<string, Check>
