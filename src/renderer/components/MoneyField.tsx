import { formatAmount, parsePounds, poundsHint, type Pence } from '../../domain/values/money.ts'
import { TextField } from './TextField.tsx'

interface MoneyFieldProps {
  readonly id: string
  readonly label: string
  /** As it stands in a sentence: "the allocation". */
  readonly what: string
  readonly hint?: string
  /** Null while it is not known. */
  readonly value: Pence | null
  readonly save: (amount: Pence | null) => Promise<void>
  /** What Escape does besides where it gives up typing that is not saved yet. */
  readonly giveUp?: () => void
  readonly warning?: string | undefined
  readonly readOnly?: boolean
}

/** An amount of pounds that saves itself. Empty means not known. What cannot be read is kept, with what to enter. */
export function MoneyField({ what, value, save, ...field }: MoneyFieldProps) {
  return (
    <TextField
      {...field}
      prefix="£"
      inputMode="decimal"
      value={value === null ? '' : formatAmount(value)}
      save={(text) => {
        if (text.trim() === '') return save(null)
        const amount = parsePounds(text)
        return amount === null ? poundsHint(what) : save(amount)
      }}
    />
  )
}
