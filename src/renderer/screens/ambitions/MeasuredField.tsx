import type { Measured } from '../../../domain/ambitions/ambition.ts'
import { parseDecimal } from '../../../domain/values/decimal.ts'
import { TextField } from '../../components/TextField.tsx'

interface MeasuredFieldProps {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly value: Measured
  readonly save: (value: Measured) => Promise<void>
  readonly warning?: string | undefined
  readonly readOnly: boolean
}

/** How those who publish figures mark one that is hidden. */
const marks = new Set(['c', '*', 'suppressed', '<5', 'fewer than 5'])

/** A figure, or that it is suppressed, as it is published: a number, `c` or `*`. Empty means not known. */
export function MeasuredField({ value, save, hint, ...field }: MeasuredFieldProps) {
  return (
    <TextField
      {...field}
      hint={hint === undefined ? mark : `${hint}. ${mark}`}
      value={value.suppressed ? 'suppressed' : (value.value ?? '')}
      save={(text) => {
        const typed = text.trim().toLowerCase()
        if (marks.has(typed)) return save({ value: null, suppressed: true })
        if (typed === '') return save({ value: null, suppressed: false })
        const number = parseDecimal(typed.replace(/%$/, ''))
        return number === null
          ? 'Enter a number, such as 1,240, or c where it is suppressed'
          : save({ value: number, suppressed: false })
      }}
    />
  )
}

const mark = 'Enter c or * where it is suppressed'
