import type { Contribution, Source } from '../../../domain/funding/source.ts'
import { formatPounds } from '../../../domain/values/money.ts'
import { fieldId } from '../../components/fieldName.ts'
import { AddButton, RecordList } from '../../components/RecordList.tsx'
import { RecordCard } from '../../components/RecordCard.tsx'
import { useListEdits } from '../../components/useListEdits.ts'
import { useOpenRecord } from '../../components/useOpenRecord.ts'
import { newId, nextPosition, useList, useView } from '../../stores/usePlan.ts'
import { ContributionFields } from './ContributionFields.tsx'
import { FundingPart } from './FundingPart.tsx'

/** What partners pay into a pooled budget on top of the allocation. */
export function Contributions({ source }: { readonly source: Source }) {
  const all = useList('contributions')
  const { readOnly } = useView()
  const edits = useListEdits()
  const [open, setOpen] = useOpenRecord('contributions')
  // One that names no source, as an import may bring, has no other place; it can be given one here.
  const own = all.filter(({ sourceId }) => sourceId === source.id || sourceId === null)
  const add = (): void => {
    const id = newId()
    const blank = { partner: '', amount: null, confirmed: false, letter: '' }
    edits.add(
      {
        type: 'contribution.add',
        record: { id, position: nextPosition(all), sourceId: source.id, ...blank },
      },
      fieldId('contributions', id, 'partner'),
    )
    setOpen(id)
  }
  return (
    <FundingPart
      title="Contributions of partners"
      intro="What others pay into this source, as in a pooled budget. Each counts once it is confirmed."
    >
      {own.length === 0 ? null : (
        <RecordList label="Contributions">
          {own.map((contribution) => (
            <RecordCard
              key={contribution.id}
              heading="h3"
              record={`contributions/${contribution.id}`}
              title={contribution.partner || 'A partner not named yet'}
              summary={summaryOf(contribution)}
              open={open === contribution.id}
              onToggle={() => {
                setOpen(open === contribution.id ? null : contribution.id)
              }}
              onRemove={
                readOnly
                  ? undefined
                  : () => {
                      edits.remove(
                        { type: 'contribution.remove', id: contribution.id },
                        `the contribution of ${contribution.partner || 'a partner'}`,
                        'contributions/',
                      )
                    }
              }
            >
              <ContributionFields contribution={contribution} />
            </RecordCard>
          ))}
        </RecordList>
      )}
      {readOnly ? null : (
        <div>
          <AddButton table="contributions" onClick={add}>
            Add a contribution
          </AddButton>
        </div>
      )}
    </FundingPart>
  )
}

const summaryOf = ({ amount, confirmed, sourceId }: Contribution): string =>
  `${amount === null ? 'Sum not known' : formatPounds(amount)}, ${confirmed ? 'confirmed' : 'not confirmed yet'}${sourceId === null ? ', paid into no source yet' : ''}`
