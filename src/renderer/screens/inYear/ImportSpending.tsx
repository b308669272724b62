import { Button } from '@fluentui/react-components'
import { DocumentTable20Regular } from '@fluentui/react-icons'
import { useRef } from 'react'
import { Refusal } from '../../../contract/client.ts'
import { useComplain } from '../../components/announce.tsx'
import { usePlan } from '../../stores/usePlan.ts'
import { client } from '../../transport.ts'
import type { Proposal } from './proposal.ts'

/** Reads what was spent from a spreadsheet: a column of costs or sources by name, and columns of quarters. */
export function ImportSpending({ propose }: { readonly propose: (proposal: Proposal) => void }) {
  const store = usePlan()
  const complain = useComplain()
  const input = useRef<HTMLInputElement>(null)
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
          store.flush()
          if (file) proposalOf(store.id, file).then(propose, complain)
          target.value = ''
        }}
      />
    </>
  )
}

/** What the first sheet with such columns would make of the spending. Throws with a sentence when none has them. */
async function proposalOf(id: string, file: File): Promise<Proposal> {
  const base64 = new Uint8Array(await file.arrayBuffer()).toBase64()
  const { sheets } = await client['sheet.read']({ fileName: file.name, base64 })
  let refused: unknown = new Error(`${file.name} has nothing in it. Choose a file with what was spent`)
  for (const sheet of sheets) {
    try {
      const rows = sheet.rows.map((row) => [...row])
      const preview = await client['actuals.previewSheet']({ id, sheet: rows })
      return {
        from:
          sheets.length > 1 ? `${file.name}, ${sheet.hidden ? 'hidden ' : ''}sheet ${sheet.name}` : file.name,
        preview,
        leftOut: '',
      }
    } catch (error) {
      // A sheet with quarters of which none is taken has more to say than one without any.
      if (!(refused instanceof Refusal) || refused.code === 'no-columns') refused = error
    }
  }
  throw refused
}
