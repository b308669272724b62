import { Decimal } from '../../../domain/values/decimal.ts'
import { TextField } from '../../components/TextField.tsx'

interface WteFieldProps {
  readonly id: string
  readonly label: string
  readonly hint: string
  /** Null while it is not known. */
  readonly value: Decimal | null
  readonly save: (wte: Decimal | null) => Promise<void>
  readonly warning?: string | undefined
  readonly readOnly?: boolean
}

/** Whole-time equivalents, such as 1.6, that save themselves. Empty means not known. */
export function WteField({ value, save, ...field }: WteFieldProps) {
  return (
    <TextField
      {...field}
      inputMode="decimal"
      value={value ?? ''}
      save={(text) => {
        if (text.trim() === '') return save(null)
        const wte = Decimal.safeParse(text.trim())
        return wte.success ? save(wte.data) : 'Enter whole-time equivalents as a number, such as 1 or 0.6'
      }}
    />
  )
}
