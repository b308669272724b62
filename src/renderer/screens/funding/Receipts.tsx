import type { Receipt, Source } from '../../../domain/funding/source.ts'
import { figure } from '../../../domain/values/figure.ts'
import { formatDate } from '../../../domain/values/date.ts'
import { quarters, quarterTitle } from '../../../domain/values/financialYear.ts'
import { formatPounds } from '../../../domain/values/money.ts'
import { DataTable } from '../../components/DataTable.tsx'
import { ExplainedFigure } from '../../components/explain/ExplainedFigure.tsx'
import { fieldId } from '../../components/fieldName.ts'
import { AddButton, RecordList } from '../../components/RecordList.tsx'
import { RecordCard } from '../../components/RecordCard.tsx'
import { useListEdits } from '../../components/useListEdits.ts'
import { useOpenRecord } from '../../components/useOpenRecord.ts'
import { newId, nextPosition, useList, useView } from '../../stores/usePlan.ts'
import { FundingPart } from './FundingPart.tsx'
import { ReceiptFields } from './ReceiptFields.tsx'

/** The instalments in which the source is paid, where their dates are known. */
export function Receipts({ source }: { readonly source: Source }) {
  const all = useList('receipts')
  const { readOnly } = useView()
  const edits = useListEdits()
  const [open, setOpen] = useOpenRecord('receipts')
  const own = all.filter(({ sourceId }) => sourceId === source.id)
  const add = (): void => {
    const id = newId()
    const blank = { date: null, amount: null, received: false, note: '' }
    edits.add(
      { type: 'receipt.add', record: { id, position: nextPosition(all), sourceId: source.id, ...blank } },
      fieldId('receipts', id, 'date'),
    )
    setOpen(id)
  }
  return (
    <FundingPart
      title="Instalments"
      intro="When the money comes, where you know the dates. Once the instalments make up the allocation, no quarter may plan more than has come by its end."
    >
      {own.length === 0 ? null : (
        <>
          <RecordList label="Instalments">
            {own.map((receipt) => (
              <RecordCard
                key={receipt.id}
                heading="h3"
                record={`receipts/${receipt.id}`}
                title={titleOf(receipt)}
                summary={receipt.received ? 'Received' : 'Expected'}
                open={open === receipt.id}
                onToggle={() => {
                  setOpen(open === receipt.id ? null : receipt.id)
                }}
                onRemove={
                  readOnly
                    ? undefined
                    : () => {
                        edits.remove(
                          { type: 'receipt.remove', id: receipt.id },
                          'the instalment',
                          'receipts/',
                        )
                      }
                }
              >
                <ReceiptFields receipt={receipt} />
              </RecordCard>
            ))}
          </RecordList>
          <ByQuarter source={source} />
        </>
      )}
      {readOnly ? null : (
        <div>
          <AddButton table="receipts" onClick={add}>
            Add an instalment
          </AddButton>
        </div>
      )}
    </FundingPart>
  )
}

const titleOf = ({ date, amount }: Receipt): string =>
  `${amount === null ? 'Sum not known' : formatPounds(amount)}, ${date === null ? 'date not known' : formatDate(date)}`

/** What comes and what is planned in each quarter. */
function ByQuarter({ source }: { readonly source: Source }) {
  return (
    <DataTable
      caption="Instalments and spending by quarter, in pounds"
      columns={[{ title: 'Quarter' }, { title: 'Comes', money: true }, { title: 'Planned', money: true }]}
      rows={quarters.map((quarter) => ({
        key: String(quarter),
        cells: [
          quarterTitle(quarter),
          <ExplainedFigure key="comes" name={figure.sourceReceipts(source.id, quarter)} />,
          <ExplainedFigure key="planned" name={figure.sourcePlanned(source.id, quarter)} />,
        ],
      }))}
    />
  )
}
