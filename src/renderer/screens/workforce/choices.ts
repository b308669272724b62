import type { Intervention } from '../../../domain/plan/intervention.ts'
import type { Pack } from '../../../domain/plan/pack.ts'
import { byCategory } from '../interventions/menu.ts'
import type { Choices } from './GroupedChoiceField.tsx'

/** The pack's roles under the headings of the workforce census. */
export const roleChoices = ({ workforce }: Pack): readonly Choices[] =>
  [...Map.groupBy(workforce.roles, ({ group }) => group)].map(([title, roles]) => ({
    title,
    choices: roles.map((role) => [role.id, role.title] as const),
  }))

/** The plan's interventions under the categories of the menu. */
export const interventionChoices = (pack: Pack, interventions: readonly Intervention[]): readonly Choices[] =>
  byCategory(pack, interventions)
    .filter((group) => group.interventions.length > 0)
    .map((group) => ({
      title: group.category?.title ?? 'Not on the menu',
      choices: group.interventions.map(({ id, title }) => [id, title] as const),
    }))
