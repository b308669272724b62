import { TextField } from '../../components/TextField.tsx'
import { readWhole } from './readWhole.ts'

interface WholeNumberFieldProps {
  readonly id: string
  readonly label: string
  readonly hint?: string
  /** Null while it is not known. */
  readonly value: number | null
  readonly most: number
  /** Gives a sentence instead where it may not be empty. */
  readonly save: (value: number | null) => Promise<void> | string
  readonly warning?: string | undefined
  readonly readOnly?: boolean
}

/** A count of people or weeks that saves itself. Empty means not known. */
export function WholeNumberField({ value, most, save, ...field }: WholeNumberFieldProps) {
  return (
    <TextField
      {...field}
      inputMode="decimal"
      value={value === null ? '' : String(value)}
      save={(text) => {
        if (text.trim() === '') return save(null)
        const whole = readWhole(text, most)
        if (whole === null) return `Enter a whole number from 0 to ${most.toLocaleString('en-GB')}`
        return save(whole)
      }}
    />
  )
}
