import type { Decimal } from '../../../domain/values/decimal.ts'
import { fromPercent, toPercent } from '../../../domain/values/percent.ts'
import { TextField } from '../../components/TextField.tsx'

interface PercentFieldProps {
  readonly id: string
  readonly label: string
  readonly hint?: string
  /** A part of one. */
  readonly value: Decimal
  readonly save: (part: Decimal) => Promise<void>
  readonly warning?: string | undefined
  readonly readOnly?: boolean
}

/** A part of one, shown and typed as a percentage, that saves itself. */
export function PercentField({ value, save, ...field }: PercentFieldProps) {
  return (
    <TextField
      {...field}
      inputMode="decimal"
      value={toPercent(value)}
      save={(text) => {
        const part = fromPercent(text)
        return part === null ? 'Enter a percentage from 0 to 100, such as 15 or 23.78' : save(part)
      }}
    />
  )
}
