import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { useRef, useState } from 'react'
import type { Line } from '../../../domain/costs/line.ts'
import { evenly } from '../../components/shares/shareEdits.ts'
import { SharesField } from '../../components/shares/SharesField.tsx'
import { usePlan } from '../../stores/usePlan.ts'
import { changeLine } from './lineCommands.ts'

interface SharesDialogProps {
  readonly line: Line
  readonly close: () => void
}

/** Says what part of a line each source pays. Nothing changes until it is kept, and then in one step. */
export function SharesDialog({ line, close }: SharesDialogProps) {
  const styles = useStyles()
  const store = usePlan()
  const [shares, setShares] = useState(line.shares)
  const [problem, setProblem] = useState<string | null>(null)
  const fields = useRef<HTMLDivElement>(null)
  const keep = (): void => {
    // A share that cannot be read is not among those that would be kept.
    const unread = fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
    if (unread) unread.focus()
    else
      store.execute(changeLine(line.id, { shares })).then(close, (error: unknown) => {
        setProblem((error as Error).message)
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
        <DialogBody>
          <DialogTitle>
            Who pays for {line.description === '' ? 'this line' : `“${line.description}”`}
          </DialogTitle>
          <DialogContent>
            <div ref={fields} className={styles.content}>
              <SharesField
                id={`shares/${line.id}`}
                shares={shares}
                amount={line.amount}
                save={(changed) => {
                  setShares(changed)
                  setProblem(null)
                  return Promise.resolve()
                }}
                warning={problem ?? undefined}
                readOnly={false}
              />
              {shares.length < 2 ? null : (
                <Button
                  size="small"
                  className={styles.equally}
                  onClick={() => {
                    setShares(evenly(shares))
                  }}
                >
                  Share equally
                </Button>
              )}
            </div>
          </DialogContent>
          <DialogActions>
            <Button onClick={close}>Cancel</Button>
            <Button appearance="primary" onClick={keep}>
              Keep these shares
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  equally: { alignSelf: 'start' },
})
