import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Spinner,
} from '@fluentui/react-components'
import { useState } from 'react'
import { useComplain } from '../../components/announce.tsx'
import { ReturnFocus } from '../../components/ReturnFocus.tsx'
import { go, planAddress } from '../../route.ts'
import { client } from '../../transport.ts'
import { PackField } from './PackField.tsx'
import type { Exchange } from './readExchange.ts'
import { useReference } from './useReference.ts'

interface ImportDialogProps {
  readonly exchange: Exchange
  readonly close: () => void
}

/** Asks which guidance an exchange file without any belongs to, and makes a plan of it. */
export function ImportDialog({ exchange, close }: ImportDialogProps) {
  const complain = useComplain()
  const reference = useReference()
  const [details] = exchange.tables.plan
  const [chosen, choose] = useState<string | null>(null)
  const packs = reference?.packs ?? []
  const fitting = packs.find(({ financialYear }) => financialYear === details?.financialYear) ?? packs.at(-1)
  const packId = chosen ?? fitting?.id ?? ''
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) close()
      }}
    >
      <DialogSurface>
        <ReturnFocus />
        <DialogBody>
          <DialogTitle>Import “{details?.title ?? 'a plan'}”</DialogTitle>
          <DialogContent>
            <p>This file has no guidance inside. Choose the guidance that the plan was written against.</p>
            {reference === null ? (
              <Spinner label="Reading the guidance" />
            ) : (
              <PackField packs={packs} value={packId} onChoose={choose} />
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={close}>Cancel</Button>
            <Button
              appearance="primary"
              onClick={() => {
                client['library.import']({ exchange, packId }).then(({ id }) => {
                  close()
                  go(planAddress(id))
                }, complain)
              }}
            >
              Import
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
