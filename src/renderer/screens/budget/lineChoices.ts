import { useMemo } from 'react'
import { useList, usePack } from '../../stores/usePlan.ts'
import { byCategory } from '../interventions/menu.ts'

/** Values to choose from, under headings where there are any. */
export interface ChoiceGroup {
  readonly title: string
  readonly choices: readonly (readonly [string, string])[]
}

/** What the choice of several sources stands for until their shares are said. */
export const severalSources = 'several sources'

export interface LineChoices {
  readonly interventions: readonly ChoiceGroup[]
  readonly sources: readonly ChoiceGroup[]
}

/** The interventions and sources a line can be given. */
export function useLineChoices(): LineChoices {
  const pack = usePack()
  const interventions = useList('interventions')
  const sources = useList('sources')
  return useMemo(
    () => ({
      interventions: [
        { title: '', choices: [['', 'No intervention yet']] },
        ...byCategory(pack, interventions)
          .filter((group) => group.interventions.length > 0)
          .map((group) => ({
            title: group.category?.title ?? 'Not on the menu',
            choices: group.interventions.map(({ id, title }) => [id, title] as const),
          })),
      ],
      sources: [
        {
          title: '',
          choices: [
            ['', 'No source yet'],
            ...sources.map(({ id, name }) => [id, name] as const),
            ...(sources.length < 2 ? [] : [[severalSources, 'Share over several sources…'] as const]),
          ],
        },
      ],
    }),
    [pack, interventions, sources],
  )
}
