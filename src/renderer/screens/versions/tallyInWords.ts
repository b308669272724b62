import type { Output } from '../../../contract/operations.ts'

type Tally = Output<'version.compare'>['areas'][number]

/** `Budget lines: 2 added, 1 changed`. */
export function tallyInWords({ area, ...counts }: Tally): string {
  const said = (['added', 'removed', 'changed'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${counts[kind].toLocaleString('en-GB')} ${kind}`)
  return `${area}: ${said.join(', ')}`
}
