import type { Page } from '@playwright/test'

/**
 * What is wider than the room it has, as its tag and id: the page itself, or whatever scrolls within it. Tables of
 * figures and the budget grid may scroll, as two dimensions are what they are for.
 */
export const overflows = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('html, body, main, header, nav, aside, [role="dialog"]')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map(
        ({ tagName, id, scrollWidth, clientWidth }) =>
          `${tagName.toLowerCase()}${id === '' ? '' : `#${id}`} is ${scrollWidth} wide in ${clientWidth}`,
      ),
  )
