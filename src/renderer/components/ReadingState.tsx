import { Spinner } from '@fluentui/react-components'
import { ProblemBar } from './ProblemBar.tsx'
import type { Reading } from './useSpreadsheet.ts'

interface ReadingStateProps {
  readonly reading: Pick<Reading<unknown>, 'fileName' | 'busy' | 'problem'>
  /** What else stands in the way of going on; that it could not be read comes first. */
  readonly problem?: string | null
}

/** That a spreadsheet is being read, or why it could not be. */
export const ReadingState = ({ reading, problem = null }: ReadingStateProps) => (
  <>
    {reading.busy ? <Spinner size="small" label={`Reading ${reading.fileName ?? ''}`} /> : null}
    <ProblemBar problem={reading.problem ?? problem} />
  </>
)
