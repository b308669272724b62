import type { Finding } from '../../../domain/checks/finding.ts'
import type { Override } from '../../../domain/plan/plan.ts'
import { canStand } from '../../../domain/values/severity.ts'

/** A warning let stand, with its reason. */
export interface LetStand {
  readonly finding: Finding
  readonly reason: string
}

/** Only warnings can be let stand: a reason kept from before does not hold once the matter has become a stop. */
export function sortOut(findings: readonly Finding[], overrides: readonly Override[]) {
  const reasons = new Map(overrides.map(({ id, reason }) => [id, reason]))
  const open: Finding[] = []
  const letStand: LetStand[] = []
  for (const finding of findings) {
    const reason = reasons.get(finding.id)
    if (canStand(finding) && reason !== undefined) letStand.push({ finding, reason })
    else open.push(finding)
  }
  return { open, letStand }
}
