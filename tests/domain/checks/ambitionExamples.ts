import type { Ambition } from '../../../src/domain/ambitions/ambition.ts'
import type { Decimal } from '../../../src/domain/values/decimal.ts'
import { ambition } from '../../fixtures/ambitions.ts'
import { addAll, intervention } from '../../fixtures/builders.ts'
import type { Example } from './found.ts'

const number = (text: string) => text as Decimal
const known = (text: string) => ({ value: number(text), suppressed: false })
const sourced = { baselinePeriod: '2026', baselineSource: 'Report' }
const standing = (more: Partial<Ambition>) => addAll({ ambitions: [ambition('a', more)] })
const towards = (target: string): Pick<Ambition, 'trajectory'> => ({
  trajectory: [null, null, null, number(target)],
})

/** For each check of ambitions: commands after which it stands, and the same plan put right. */
export const ambitionExamples: Record<string, Example> = {
  I4: {
    finding: 'I4:interventions/i',
    wrong: addAll({ interventions: [intervention('i')] }),
    right: addAll({ ambitions: [ambition('a')], interventions: [intervention('i', { ambitions: ['a'] })] }),
  },
  A1: {
    finding: 'A1:ambitions/a',
    wrong: standing({ ...sourced, baseline: known('80'), better: 'lower', ...towards('80.1') }),
    right: standing({ ...sourced, baseline: known('80'), better: 'lower', ...towards('80.0') }),
  },
  A2: {
    finding: 'A2:ambitions/a',
    wrong: standing({ baseline: { value: null, suppressed: true }, baselinePeriod: '2026' }),
    right: standing({ baseline: { value: null, suppressed: true }, ...sourced }),
  },
  A3: {
    finding: 'A3:ambitions/a:baseline',
    wrong: standing({ ...sourced, baseline: known('4') }),
    right: standing({ ...sourced, baseline: known('5') }),
  },
  A3b: {
    finding: 'A3b:ambitions/a:note',
    wrong: standing({ note: 'Two people died waiting' }),
    right: standing({ note: 'Fewer than five people died waiting' }),
  },
  A4: {
    finding: 'A4:ambitions/a',
    wrong: standing({ ...sourced, baseline: known('100'), ...towards('130.01') }),
    right: standing({ ...sourced, baseline: known('100'), ...towards('130') }),
  },
}
