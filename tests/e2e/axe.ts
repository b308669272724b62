import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What axe finds wrong with the page as it stands: each rule broken, with where. */
export async function violations(page: Page): Promise<readonly string[]> {
  await movementEnded(page)
  const found = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    // There are no frames, and a window of the program opens no page beside itself to gather them in.
    .setLegacyMode()
    // The component library's own stops around a message: they pass the keyboard on the moment they get it.
    .exclude('[data-tabster-dummy]')
    .analyze()
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all, none }) => {
      const why = [...any, ...all, ...none][0]?.message ?? ''
      return `${id} at ${target.join(' ')}: ${why}`
    }),
  )
}

/** A message half faded in has half its contrast; what turns for ever is not waited for. */
const movementEnded = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity)
    await Promise.allSettled(ending.map(({ finished }) => finished))
  })
