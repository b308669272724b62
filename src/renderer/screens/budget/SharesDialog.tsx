import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { Line } from '../../../domain/budget.ts'
import { addUpTo } from '../../../domain/values/decimal.ts'
import { usePlan } from '../../stores/usePlan.ts'
import { changeLine } from './lineCommands.ts'
import { ShareRow } from './ShareRow.tsx'
import { blankShare, evenly, readShares, type TypedShare } from './typedShares.ts'

interface SharesDialogProps {
  readonly line: Line
  readonly close: () => void
}

/** Says what part of a line each source pays. Nothing changes until it is kept, and then in one step. */
export function SharesDialog({ line, close }: SharesDialogProps) {
  const styles = useStyles()
  const store = usePlan()
  const [shares, setShares] = useState<readonly TypedShare[]>(() =>
    line.shares.length > 1 ? line.shares : [line.shares[0] ?? blankShare, { ...blankShare, weight: '' }],
  )
  const [problem, setProblem] = useState<string | null>(null)
  const keep = (): void => {
    const read = readShares(shares)
    if (typeof read === 'string') setProblem(read)
    else
      store.execute(changeLine(line.id, { shares: read })).then(close, (error: unknown) => {
        setProblem((error as Error).message)
      })
  }
  const read = readShares(shares)
  const whole =
    typeof read !== 'string' &&
    addUpTo(
      read.map(({ weight }) => weight),
      '100',
    )
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
          <DialogContent className={styles.content}>
            {shares.map((share, index) => (
              <ShareRow
                key={index}
                number={index + 1}
                share={share}
                change={(changed) => {
                  setShares(shares.with(index, changed))
                }}
                remove={() => {
                  setShares(shares.toSpliced(index, 1))
                }}
              />
            ))}
            <div className={styles.buttons}>
              <Button
                size="small"
                icon={<AddRegular />}
                onClick={() => {
                  setShares([...shares, blankShare])
                }}
              >
                Add a source
              </Button>
              <Button
                size="small"
                disabled={shares.length === 0}
                onClick={() => {
                  setShares(evenly(shares))
                }}
              >
                Share equally
              </Button>
            </div>
            <Field
              validationState={problem === null ? (whole ? 'success' : 'none') : 'error'}
              validationMessage={
                problem ?? (whole ? 'The shares make 100%.' : 'The shares have to make 100% together.')
              }
            >
              <span />
            </Field>
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
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
})
