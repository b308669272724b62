import type { Page } from '@playwright/test'

/** The ways a system may ask every program to look. */
export const looks = ['light', 'dark', 'forced colours'] as const
export type Look = (typeof looks)[number]

/** Gives the page a look. Motion is off, so that nothing is judged half faded in. */
export const wearing = (page: Page, look: Look): Promise<void> =>
  page.emulateMedia({
    colorScheme: look === 'dark' ? 'dark' : 'light',
    forcedColors: look === 'forced colours' ? 'active' : 'none',
    reducedMotion: 'reduce',
  })
