import { makeStyles, SearchBox, Select, Field, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageButtons } from '../../components/PageButtons.tsx'
import { useListPage } from '../../components/useListPage.ts'
import { useView } from '../../stores/usePlan.ts'
import { ImportSpending } from './ImportSpending.tsx'
import { PreviewDialog } from './PreviewDialog.tsx'
import { SpendingTable } from './SpendingTable.tsx'
import { useSpendable, type By } from './useSpendable.ts'
import type { Proposal } from './proposal.ts'

/** How many rows stand on a page of the table. */
const pageLength = 40

/** What was spent, typed in by cost or by source, pasted from Excel or imported from a file. */
export function SpendingPanel() {
  const styles = useStyles()
  const { readOnly } = useView()
  const [by, setBy] = useState<By>('cost')
  const [sought, setSought] = useState('')
  const [proposal, propose] = useState<Proposal | null>(null)
  const all = useSpendable(by)
  const found = all.filter(({ name }) => name.toLowerCase().includes(sought.trim().toLowerCase()))
  const page = useListPage(found, pageLength)
  return (
    <>
      <p className={styles.intro}>
        {by === 'cost'
          ? 'Spending on a cost is shared between its sources as the cost is. A credit is typed with a minus. Leave empty what you do not know yet.'
          : 'Here belongs only what was spent on a source and on no cost of the plan. What is entered by cost is counted already.'}{' '}
        A block copied from Excel can be pasted into the first cell it belongs to; copied with the names of
        its rows, it goes by these.
      </p>
      <div className={styles.tools}>
        <Field label="Enter it by">
          <Select
            value={by}
            onChange={(_, { value }) => {
              setBy(value as By)
              page.goTo(0)
            }}
          >
            <option value="cost">Cost</option>
            <option value="source">Source</option>
          </Select>
        </Field>
        <Field label="Find">
          <SearchBox
            value={sought}
            onChange={(_, { value }) => {
              setSought(value)
              page.goTo(0)
            }}
          />
        </Field>
        {readOnly ? null : <ImportSpending propose={propose} />}
      </div>
      <div role="status">
        {all.length > 0 && found.length === 0 ? `No ${by} has “${sought.trim()}” in its name.` : ''}
      </div>
      {all.length === 0 ? (
        <NothingYet by={by} />
      ) : found.length === 0 ? null : (
        <SpendingTable
          rows={page.shown}
          below={found.slice(page.first + pageLength)}
          numbers={page.numbers}
          propose={propose}
        />
      )}
      <PageButtons page={page} />
      {proposal === null ? null : (
        <PreviewDialog
          proposal={proposal}
          close={() => {
            propose(null)
          }}
        />
      )}
    </>
  )
}

const NothingYet = ({ by }: { readonly by: By }) =>
  by === 'cost' ? (
    <EmptyState title="No costs yet">
      Add budget lines, posts or training first. What is spent is then entered beside them, quarter by
      quarter. What was spent on no cost of the plan is entered by source.
    </EmptyState>
  ) : (
    <EmptyState title="No funding source yet">
      Add the money the plan rests on under Funding. What is spent on no cost of the plan is then entered
      here.
    </EmptyState>
  )

const useStyles = makeStyles({
  intro: { marginTop: 0, maxWidth: '75ch', color: tokens.colorNeutralForeground2 },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: tokens.spacingHorizontalL,
    marginBlockEnd: tokens.spacingVerticalL,
  },
})
