import type { Intervention } from '../../../domain/plan/intervention.ts'

/** What becomes of an intervention this year, in words. */
export const changeChoices: readonly (readonly [Intervention['change'], string])[] = [
  ['new', 'New'],
  ['expanded', 'Expanded'],
  ['continuing', 'Continuing'],
  ['ending', 'Ending'],
]

export const changeWord = (change: Intervention['change']): string =>
  changeChoices.find(([value]) => value === change)?.[1] ?? ''
