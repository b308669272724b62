import { z } from 'zod'

/** Words people write, up to a length no one reaches by hand. */
export const text = (longest = 20_000) =>
  z.string().max(longest, `Keep this under ${longest.toLocaleString('en-GB')} characters`)

/** A name that has to be there. */
export const title = text(300).min(1, 'Give it a name')
