import { Select } from '@fluentui/react-components'
import type { AllocationsView } from '../../../../contract/allocationViews.ts'
import { Amount } from '../../../components/Amount.tsx'
import { DataTable } from '../../../components/DataTable.tsx'
import { useList } from '../../../stores/usePlan.ts'

interface ProposalTableProps {
  readonly view: AllocationsView
  readonly targets: readonly (string | null)[]
  readonly aim: (index: number, sourceId: string | null) => void
}

/** What the spreadsheet has for the plan's years, each with the source it is to become the allocation of. */
export function ProposalTable({ view, targets, aim }: ProposalTableProps) {
  const sources = useList('sources')
  if (view.chosen.length === 0) return null
  if (view.proposed.length === 0)
    return <p>The spreadsheet has nothing for the three years of this plan. Choose that of another year.</p>
  return (
    <DataTable
      caption="What the spreadsheet has, in pounds"
      columns={[
        { title: 'Heading' },
        { title: 'Year' },
        { title: 'Amount', money: true },
        { title: 'How firm' },
        { title: 'Becomes the allocation of' },
      ]}
      rows={view.proposed.map(({ heading, financialYear, amount, certainty, note }, index) => ({
        key: String(index),
        cells: [
          heading,
          financialYear,
          amount === null ? (note ?? 'Not readable') : <Amount key="amount" pence={amount} />,
          certainty === 'confirmed' ? 'Confirmed' : 'Indicative',
          <div key="target">
            <Select
              aria-label={`${heading}, ${financialYear}: becomes the allocation of`}
              value={targets[index] ?? ''}
              disabled={amount === null}
              onChange={(_, { value }) => {
                aim(index, value === '' ? null : value)
              }}
            >
              <option value="">Leave out</option>
              {sources.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
            {amount === null || note === null || targets[index] != null ? null : <div>{note}.</div>}
          </div>,
        ],
      }))}
    />
  )
}
