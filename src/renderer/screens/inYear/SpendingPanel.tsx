import { Button, makeStyles, SearchBox, Select, Field, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { EmptyState } from '../../components/EmptyState.tsx'
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
  const [page, setPage] = useState(0)
  const [proposal, propose] = useState<Proposal | null>(null)
  const all = useSpendable(by)
  const found = all.filter(({ name }) => name.toLowerCase().includes(sought.trim().toLowerCase()))
  const last = Math.max(0, Math.ceil(found.length / pageLength) - 1)
  const first = Math.min(page, last) * pageLength
  if (all.length === 0 && by === 'cost')
    return (
      <EmptyState title="No costs yet">
        Add budget lines, posts or training first. What is spent is then entered beside them, quarter by
        quarter.
      </EmptyState>
    )
  return (
    <>
      <p className={styles.intro}>
        {by === 'cost'
          ? 'Spending on a cost is shared between its sources as the cost is. A credit is typed with a minus. Leave empty what you do not know yet.'
          : 'Here belongs only what was spent on a source and on no cost of the plan. What is entered by cost is counted already.'}{' '}
        A block copied from Excel can be pasted into the first cell it belongs to.
      </p>
      <div className={styles.tools}>
        <Field label="Enter it by">
          <Select
            value={by}
            onChange={(_, { value }) => {
              setBy(value as By)
              setPage(0)
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
              setPage(0)
            }}
          />
        </Field>
        {readOnly ? null : <ImportSpending propose={propose} />}
      </div>
      <SpendingTable
        rows={found.slice(first, first + pageLength)}
        below={found.slice(first + pageLength)}
        numbers={`${found.length === 0 ? 0 : first + 1} to ${Math.min(first + pageLength, found.length)} of ${found.length}`}
        propose={propose}
      />
      {found.length > pageLength ? (
        <div className={styles.pages}>
          <Button
            disabled={first === 0}
            onClick={() => {
              setPage(Math.min(page, last) - 1)
            }}
          >
            Rows before these
          </Button>
          <Button
            disabled={first + pageLength >= found.length}
            onClick={() => {
              setPage(page + 1)
            }}
          >
            Rows after these
          </Button>
        </div>
      ) : null}
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

const useStyles = makeStyles({
  intro: { marginTop: 0, maxWidth: '75ch', color: tokens.colorNeutralForeground2 },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: tokens.spacingHorizontalL,
    marginBlockEnd: tokens.spacingVerticalL,
  },
  pages: { display: 'flex', gap: tokens.spacingHorizontalS, paddingBlock: tokens.spacingVerticalM },
})
