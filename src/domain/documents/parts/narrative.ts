import type { OutlineSection } from '../../plan/pack.ts'
import type { Plan } from '../../plan/plan.ts'
import { heading, paragraph, type Block } from '../blocks.ts'
import { prose } from '../wording.ts'

/** What people wrote in a section. One that is required says so while it is empty; an optional one is left out. */
export function narrative(plan: Plan, section: OutlineSection): readonly Block[] {
  const written = prose(plan.sections.get(section.id)?.text ?? '')
  if (written.length > 0) return [heading(1, section.title), ...written]
  return section.required ? [heading(1, section.title), paragraph('Not written yet.')] : []
}
