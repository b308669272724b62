import { isFew } from '../values/measure.ts'
import type { Ambition } from './ambition.ts'

/** What of an ambition is a count of one to four people, by its field. None where it does not count people. */
export function fewestToldOf(
  ambition: Ambition,
): readonly { readonly field: string; readonly what: string }[] {
  if (ambition.unit !== 'people') return []
  const { baseline, trajectory, laterTargets, results } = ambition
  return [
    ...(isFew(baseline.value) ? [{ field: 'baseline', what: 'The baseline' }] : []),
    ...([...trajectory, ...laterTargets].some(isFew) ? [{ field: 'trajectory', what: 'A target' }] : []),
    ...(results.some(({ value }) => isFew(value)) ? [{ field: 'results', what: 'A result' }] : []),
  ]
}
