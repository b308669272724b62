import type { Line } from '../../../../domain/budget.ts'
import type { LineChoices } from '../lineChoices.ts'
import type { LineNames } from '../lineNames.ts'

/** What the columns look up besides the line itself. */
export interface GridContext {
  readonly names: LineNames
  readonly choices: LineChoices
  readonly readOnly: boolean
  /** Carries what was entered in a column to the plan. */
  readonly edit: (line: Line, column: string, entered: unknown) => void
}
