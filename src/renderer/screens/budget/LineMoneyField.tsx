import { useRef } from 'react'
import type { Line } from '../../../domain/costs/line.ts'
import { useComplain } from '../../components/announce.tsx'
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

/**
 * The year or a quarter of a line in its form. Until it is left, or settled with Enter, every save is worked out from the
 * line as it was. Escape in the middle of typing gives the line back what it had, though a part of it was saved in a pause;
 * once all is saved, Escape only closes the form.
 */
export function LineMoneyField({ line, field, label, ...rest }: LineMoneyFieldProps) {
  const store = usePlan()
  const draft = useRef<MoneyDraft | null>(null)
  const complain = useComplain()
  const settle = (): void => {
    draft.current = null
  }
  return (
    <div
      onBlur={settle}
      onKeyDown={({ key }) => {
        if (key === 'Enter') settle()
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
        giveUp={() => {
          draft.current?.putBack().catch(complain)
          settle()
        }}
      />
    </div>
  )
}
