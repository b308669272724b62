import { Button } from '@fluentui/react-components'
import { DocumentTable20Regular } from '@fluentui/react-icons'
import { useRef } from 'react'
import { Refusal } from '../../../contract/client.ts'
import { ReadingState } from '../../components/ReadingState.tsx'
import { useSpreadsheet, type SheetFile } from '../../components/useSpreadsheet.ts'
import { usePlan } from '../../stores/usePlan.ts'
import { client } from '../../transport.ts'
import { nothingSaid, type Proposal, type SaidOfSpending } from './proposal.ts'

/** Reads what was spent from a spreadsheet: a column of costs or sources by name, and columns of quarters. */
export function ImportSpending({ propose }: { readonly propose: (proposal: Proposal) => void }) {
  const store = usePlan()
  const { reading, read, stop } = useSpreadsheet<Proposal>()
  const input = useRef<HTMLInputElement>(null)
  const choose = async (file: File): Promise<void> => {
    store.flush()
    const proposal = await read(file, (chosen) => proposalOf(store.id, chosen))
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

/** Sheets called after what was spent are looked at first, and hidden ones last, as they were given. */
const tellsLess = ({ name, hidden }: { readonly name: string; readonly hidden?: true }): number =>
  hidden ? 2 : /\b(?:actuals?|spen[dt]|spending|outturn)\b/i.test(name) ? 0 : 1

/** What the first sheet with such columns would make of the spending. Throws with a sentence when none has them. */
async function proposalOf(id: string, file: SheetFile): Promise<Proposal> {
  const { fileName } = file
  const { sheets } = await client['sheet.read'](file)
  let refused: unknown = new Error(`${fileName} has nothing in it. Choose a file with what was spent`)
  for (const sheet of sheets.toSorted((a, b) => tellsLess(a) - tellsLess(b))) {
    try {
      const { rows, name, hiddenRows = [], hiddenColumns = [] } = sheet
      const again = ({ meanings, skipHidden }: SaidOfSpending) =>
        client['actuals.previewSheet']({
          ...{ id, sheet: rows, name, hiddenRows, hiddenColumns, skipHidden },
          meanings: [...meanings],
        })
      const preview = await again(nothingSaid)
      const named = `${fileName}, ${sheet.hidden ? 'hidden ' : ''}sheet ${sheet.name}`
      return { from: sheets.length > 1 ? named : fileName, preview, leftOut: '', again }
    } catch (error) {
      // A sheet with quarters of which none is taken has more to say than one without any.
      if (!(refused instanceof Refusal) || refused.code === 'no-columns') refused = error
    }
  }
  throw refused
}
