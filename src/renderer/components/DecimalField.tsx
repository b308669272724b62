import { Decimal } from '../../domain/values/decimal.ts'
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
        const typed = text.trim().replaceAll(/,(?=\d{3}(?:\D|$))/g, '')
        if (typed === '') return save(null)
        const number = Decimal.safeParse(typed)
        return number.success ? save(number.data) : unread
      }}
    />
  )
}
