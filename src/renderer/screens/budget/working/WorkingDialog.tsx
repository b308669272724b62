import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components'
import { useState } from 'react'
import type { Line } from '../../../../domain/costs/line.ts'
import { formatPounds } from '../../../../domain/values/money.ts'
import { useAnnounce } from '../../../components/announce.tsx'
import { ReturnFocus } from '../../../components/ReturnFocus.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { usePlan, useView } from '../../../stores/usePlan.ts'
import { readBasis, typedFrom } from './typedBasis.ts'
import { WorkingFields, type Problem } from './WorkingFields.tsx'

interface WorkingDialogProps {
  readonly line: Line
  readonly close: () => void
}

/** How a line's year is worked out: unit cost × quantity × units each. Kept in one step; the year follows from it. */
export function WorkingDialog({ line, close }: WorkingDialogProps) {
  const store = usePlan()
  const announce = useAnnounce()
  const { readOnly } = useView()
  const [typed, setTyped] = useState(() => typedFrom(line.basis))
  const [problem, setProblem] = useState<Problem | null>(null)
  const set = (basis: Line['basis'], then: () => void): void => {
    store.execute({ type: 'line.setBasis', id: line.id, basis }).then(then, (error: unknown) => {
      setProblem({ field: null, why: (error as Error).message })
    })
  }
  const keep = (andClose: boolean): void => {
    const read = readBasis(typed)
    if ('why' in read) {
      setProblem(read)
      return
    }
    set(read, () => {
      setProblem(null)
      const amount = store.record('lines', line.id)?.amount
      if (amount !== undefined) announce(`The year comes to ${formatPounds(amount)}`)
      if (andClose) close()
    })
  }
  return (
    <Dialog
      open
      onOpenChange={() => {
        close()
      }}
    >
      <DialogSurface>
        <ReturnFocus />
        <DialogBody>
          <DialogTitle>
            How {line.description === '' ? 'this line' : `“${line.description}”`} is worked out
          </DialogTitle>
          <DialogContent>
            <Stack>
              <WorkingFields typed={typed} change={setTyped} problem={problem} />
              <div>
                The year now comes to <strong>{formatPounds(line.amount)}</strong>
                {line.basis === null ? ', as it was typed.' : ', worked out from what was last kept here.'}
              </div>
            </Stack>
          </DialogContent>
          <DialogActions fluid>
            {line.basis === null ? null : (
              <Button
                disabled={readOnly}
                onClick={() => {
                  set(null, close)
                }}
              >
                Take the working away
              </Button>
            )}
            <Button onClick={close}>Cancel</Button>
            <Button
              disabled={readOnly}
              onClick={() => {
                keep(false)
              }}
            >
              Work it out
            </Button>
            <Button
              appearance="primary"
              disabled={readOnly}
              onClick={() => {
                keep(true)
              }}
            >
              Keep and close
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
