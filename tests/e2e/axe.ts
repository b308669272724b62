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

/**
 * A message half faded in has half its contrast. What turns for ever is not waited for, nor what stands still, as the time
 * of a message does while it is pointed at or its window is not the one in front.
 */
async function movementEnded(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ effect, playState }) =>
          playState !== 'running' || effect?.getComputedTiming().iterations === Infinity,
      ),
  )
}
