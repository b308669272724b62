import { parseDecimal, type Decimal } from '../../domain/values/decimal.ts'
import { TextField } from './TextField.tsx'

interface DecimalFieldProps {
  readonly id: string
  readonly label: string
  readonly hint?: string
  /** Null while it is not known. */
  readonly value: Decimal | null
  readonly save: (value: Decimal | null) => Promise<void>
  /** What to enter, when something else was. */
  readonly unread: string
  readonly warning?: string | undefined
  readonly readOnly?: boolean
}

/** A number such as 1.6 that saves itself. Empty means not known; commas between thousands are taken. */
export function DecimalField({ value, save, unread, ...field }: DecimalFieldProps) {
  return (
    <TextField
      {...field}
      inputMode="decimal"
      value={value ?? ''}
      save={(text) => {
        if (text.trim() === '') return save(null)
        const number = parseDecimal(text)
        return number === null ? unread : save(number)
      }}
    />
  )
}
