import { field, ofTheGrant, ours, sums, type Check } from './check.ts'

/** The checks of sources, of what is paid into them and of what binds them. */
export const fundingRules = {
  F0: { title: 'Allocation known', severity: 'warn', missing: true, task: 'funding', ...ours },
  F1: { title: 'Source not over-planned', severity: 'stop', task: 'budget', ...sums },
  F2: {
    title: 'Money that has to be returned is planned',
    severity: 'warn',
    task: 'budget',
    ...ofTheGrant,
  },
  F5: { title: 'Largest share kept to', severity: 'stop', task: 'budget', ...ofTheGrant },
  F6: { title: 'Smallest share reached', severity: 'stop', task: 'budget', ...ofTheGrant },
  F7: { title: '2020-21 baseline kept up', severity: 'stop', task: 'funding', ...ofTheGrant },
  F7b: {
    title: '2020-21 baseline entered',
    severity: 'warn',
    missing: true,
    task: 'funding',
    ...ofTheGrant,
  },
  F8: {
    title: 'Ring-fence spent in full on drugs and alcohol',
    severity: 'stop',
    task: 'budget',
    ...ofTheGrant,
  },
  F9: {
    title: 'Allocation confirmed or accepted',
    severity: 'warn',
    atSignOff: 'stop',
    task: 'funding',
    ...field('Council reports: plans had to be made on indicative sums that later changed'),
  },
  F16: { title: 'Carrying forward approved and allowed', severity: 'stop', task: 'funding', ...ofTheGrant },
  F17: {
    title: 'Membership confirmed',
    severity: 'warn',
    missing: true,
    task: 'funding',
    ...ofTheGrant,
  },
  F18: { title: 'Contributions confirmed and placed', severity: 'warn', task: 'funding', ...ours },
  F20: {
    title: 'Little left at the end of the year',
    severity: 'warn',
    task: 'inYear',
    ...field(
      'National Audit Office: 14% of the money was not spent in 2022-23. The line at 5% is set by this program',
    ),
  },
  F23: {
    title: 'Spending entered for closed quarters',
    severity: 'warn',
    missing: true,
    task: 'inYear',
    ...ours,
  },
  F24: { title: 'Source not forecast to be overspent', severity: 'warn', task: 'inYear', ...sums },
  F25: { title: 'Source ends after it starts', severity: 'stop', task: 'funding', ...sums },
  F26: {
    title: 'Variances explained',
    severity: 'warn',
    missing: true,
    task: 'inYear',
    ...ours,
  },
  F22: { title: 'Later years not over-planned', severity: 'warn', task: 'budget', ...sums },
} as const satisfies Record<string, Check>
