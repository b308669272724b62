import { TextField } from '../../components/TextField.tsx'
import { withoutSign } from './percentText.ts'

interface PercentFieldProps {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly value: string
  /** What a text has to look like, and what to say when it does not. */
  readonly reads: RegExp
  readonly unread: string
  readonly save: (percent: string) => Promise<void>
  readonly readOnly: boolean
}

/** A percentage as people type it, `8`, `8%` or `−2.5`, that saves itself. */
export function PercentField({ value, reads, unread, save, ...field }: PercentFieldProps) {
  return (
    <TextField
      {...field}
      inputMode="decimal"
      value={value}
      save={(text) => {
        const typed = withoutSign(text)
        return reads.test(typed) ? save(typed) : unread
      }}
    />
  )
}
