import type { LineChoices } from '../lineChoices.ts'
import type { LineNames } from '../lineNames.ts'

/** What the columns look up besides the line itself. */
export interface GridContext {
  readonly names: LineNames
  readonly choices: LineChoices
  readonly readOnly: boolean
}
