import { formatDate, parseDate, type PlainDate } from '../../domain/values/date.ts'
import { TextField } from './TextField.tsx'

interface DateFieldProps {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly value: PlainDate | null
  /** Saves it, or says what is wrong with it. */
  readonly save: (date: PlainDate | null) => Promise<void> | string
  readonly warning?: string | undefined
  readonly readOnly?: boolean
}

/** A date typed as people write it, such as 29 March 2027 or 29/3/27, that saves itself. */
export function DateField({
  value,
  save,
  hint = 'For example 29 March 2027 or 29/3/27',
  ...field
}: DateFieldProps) {
  return (
    <TextField
      {...field}
      hint={hint}
      value={value === null ? '' : formatDate(value)}
      save={(text) => {
        if (text.trim() === '') return save(null)
        const date = parseDate(text)
        return date === null ? 'Enter a date that exists, like 29 March 2027' : save(date)
      }}
    />
  )
}
