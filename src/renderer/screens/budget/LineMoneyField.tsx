import { useRef } from 'react'
import type { Line } from '../../../domain/costs/line.ts'
import { MoneyField } from '../../components/MoneyField.tsx'
import { usePlan } from '../../stores/usePlan.ts'
import { moneyDraft, type MoneyDraft } from './moneyDraft.ts'
import type { QuarterColumn } from '../../../domain/values/moneyColumns.ts'

interface LineMoneyFieldProps {
  readonly id: string
  readonly line: Line
  readonly field: QuarterColumn | 'amount'
  readonly label: string
  readonly warning: string | undefined
  readonly readOnly: boolean
}

/** The year or a quarter of a line in its form. Until it is left, every save is worked out from the line as it was. */
export function LineMoneyField({ line, field, label, ...rest }: LineMoneyFieldProps) {
  const store = usePlan()
  const draft = useRef<MoneyDraft | null>(null)
  return (
    <div
      onBlur={() => {
        draft.current = null
      }}
    >
      <MoneyField
        {...rest}
        label={label}
        what={`the amount for ${label.toLowerCase()}`}
        value={line[field]}
        save={(amount) => {
          draft.current ??= moneyDraft(store, line.id, field)
          return draft.current.set(amount)
        }}
      />
    </div>
  )
}
