import { Button } from '@fluentui/react-components'
import { DocumentTable20Regular } from '@fluentui/react-icons'
import { useRef } from 'react'
import { Refusal } from '../../../contract/client.ts'
import { likelySpendingFirst } from '../../../contract/spendingSheets.ts'
import type { FinancialYear } from '../../../domain/values/financialYear.ts'
import { ReadingState } from '../../components/ReadingState.tsx'
import { useSpreadsheet, type SheetFile } from '../../components/useSpreadsheet.ts'
import { useDetails, usePlan } from '../../stores/usePlan.ts'
import { client } from '../../transport.ts'
import { nothingSaid, type Proposal, type SaidOfSpending } from './proposal.ts'

/** Reads what was spent from a spreadsheet: a column of costs or sources by name, and columns of quarters. */
export function ImportSpending({ propose }: { readonly propose: (proposal: Proposal) => void }) {
  const store = usePlan()
  const { financialYear } = useDetails()
  const { reading, read, stop } = useSpreadsheet<Proposal>()
  const input = useRef<HTMLInputElement>(null)
  const choose = async (file: File): Promise<void> => {
    store.flush()
    const proposal = await read(file, (chosen) => proposalOf(store.id, financialYear, chosen))
    if (proposal) propose(proposal)
  }
  return (
    <>
      <Button
        icon={<DocumentTable20Regular />}
        onClick={() => {
          input.current?.click()
        }}
      >
        Import from Excel or CSV…
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="A spreadsheet of what was spent"
        accept=".xlsx,.ods,.csv"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) void choose(file)
          target.value = ''
        }}
      />
      <ReadingState reading={reading} />
      {reading.busy ? <Button onClick={stop}>Stop reading</Button> : null}
    </>
  )
}

/** What the likeliest sheet with such columns would make of the spending. Throws with a sentence when none has them. */
async function proposalOf(id: string, year: FinancialYear, file: SheetFile): Promise<Proposal> {
  const { fileName } = file
  const { sheets } = await client['sheet.read'](file)
  const filled = sheets.filter(({ rows }) => rows.length > 0)
  let refused: unknown = new Error(`${fileName} has nothing in it. Choose a file with what was spent`)
  for (const proposed of likelySpendingFirst(filled, year)) {
    try {
      const again = ({ meanings, skipHidden, sheet }: SaidOfSpending) => {
        const { rows, name, hiddenRows = [], hiddenColumns = [] } = sheet ?? proposed
        return client['actuals.previewSheet']({
          ...{ id, sheet: rows, name, hiddenRows, hiddenColumns, skipHidden },
          meanings: [...meanings],
        })
      }
      const preview = await again(nothingSaid)
      const several = filled.length > 1 ? { workbook: { sheets: filled, proposed } } : {}
      return { from: fileName, preview, leftOut: '', again, ...several }
    } catch (error) {
      // A sheet with quarters of which none is taken has more to say than one without any.
      if (!(refused instanceof Refusal) || refused.code === 'no-columns') refused = error
    }
  }
  throw refused
}
