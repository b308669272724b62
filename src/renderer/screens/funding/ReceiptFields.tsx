import type { Receipt } from '../../../domain/funding/source.ts'
import { CheckField } from '../../components/CheckField.tsx'
import { DateField } from '../../components/DateField.tsx'
import { fieldId } from '../../components/fieldName.ts'
import { FindingsOf } from '../../components/FindingsOf.tsx'
import { MoneyField } from '../../components/MoneyField.tsx'
import { TextField } from '../../components/TextField.tsx'
import { usePlan, useView } from '../../stores/usePlan.ts'
import { useFieldGrid } from './fieldGrid.ts'

/** When an instalment comes, how much it is and whether it has come. */
export function ReceiptFields({ receipt }: { readonly receipt: Receipt }) {
  const { grid } = useFieldGrid()
  const store = usePlan()
  const { readOnly } = useView()
  const { id, date, amount, received, note } = receipt
  const at = (field: keyof Receipt) => fieldId('receipts', id, field)
  const save = (fields: Partial<Omit<Receipt, 'id'>>) => store.execute({ type: 'receipt.change', id, fields })
  return (
    <>
      <FindingsOf record={`receipts/${id}`} />
      <div className={grid}>
        <DateField
          id={at('date')}
          label="Date"
          value={date}
          save={(day) => save({ date: day })}
          readOnly={readOnly}
        />
        <MoneyField
          id={at('amount')}
          label="Amount"
          what="the instalment"
          value={amount}
          save={(sum) => save({ amount: sum })}
          readOnly={readOnly}
        />
        <TextField
          id={at('note')}
          label="Note"
          value={note}
          save={(words) => save({ note: words })}
          readOnly={readOnly}
        />
        <CheckField
          id={at('received')}
          label="Received"
          value={received}
          save={(yes) => save({ received: yes })}
          disabled={readOnly}
        />
      </div>
    </>
  )
}
