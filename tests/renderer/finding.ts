import type { Finding } from '../../src/domain/checks/finding.ts'

/** A finding of the budget, with what a test wants different. */
export const finding = (different: Partial<Finding> = {}): Finding => ({
  id: 'F3:lines/naloxone:source',
  check: 'F3',
  severity: 'stop',
  atSignOff: 'stop',
  mayStand: false,
  missing: true,
  task: 'budget',
  table: 'lines',
  recordId: 'naloxone',
  field: 'shares',
  problem: '“Naloxone” has no funding source',
  action: 'Choose the source that pays for it.',
  rule: 'Arithmetic: sums have to agree',
  certainty: 'found',
  ...different,
})
