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
import { ReturnFocus } from '../../../components/ReturnFocus.tsx'
import { columnTitle } from './columnTitles.ts'
import { PreviewTable } from './PreviewTable.tsx'
import type { IntakeKind, Offer } from './usePreview.ts'

interface PreviewDialogProps {
  readonly offer: Offer
  readonly accept: () => void
  readonly cancel: () => void
}

/** How many changes are shown. */
const mostShown = 20

/** What a paste, a fill or an import will do, before it does it: what is refused and why comes first. */
export function PreviewDialog({ offer, accept, cancel }: PreviewDialogProps) {
  const styles = useStyles()
  const { kind, preview, left, block, rowNumbers } = offer
  const { commands, refused, moreRefused, changes, more } = preview
  const lineOf = (row: number): string => `Row ${rowNumbers[row] ?? row + 1}`
  return (
    <Dialog
      open
      onOpenChange={() => {
        cancel()
      }}
    >
      <DialogSurface className={styles.surface}>
        <ReturnFocus />
        <DialogBody>
          <DialogTitle>{titles[kind](block.rows.length)}</DialogTitle>
          <DialogContent className={styles.content} tabIndex={0}>
            <p className={styles.sum}>{inWords(offer)}</p>
            {left > 0 ? (
              <p className={styles.sum}>
                {left === 1 ? 'The last column has' : `The last ${left} columns have`} no place in the grid
                and
                {left === 1 ? ' is' : ' are'} left out.
              </p>
            ) : null}
            {refused.length === 0 ? null : (
              <PreviewTable
                title={`Left out: ${cells(refused.length + moreRefused)}. Everything else can still go in`}
                heads={['Row', 'Column', 'What it says', 'Why']}
                rows={refused.map(({ row, column, value, reason }) => [
                  lineOf(row),
                  columnTitle(column),
                  value,
                  reason,
                ])}
                more={moreRefused}
              />
            )}
            {changes.length === 0 ? null : (
              <PreviewTable
                title={shownOf(changes.length + more)}
                heads={['Row', 'Column', 'Before', 'After']}
                rows={changes
                  .slice(0, mostShown)
                  .map(({ row, column, before, after }) => [lineOf(row), columnTitle(column), before, after])}
              />
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={cancel}>Cancel</Button>
            <Button appearance="primary" disabled={commands.length === 0} onClick={accept}>
              {verbs[kind]}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

const verbs: Readonly<Record<IntakeKind, string>> = { paste: 'Paste', fill: 'Fill', import: 'Import' }
const titles: Readonly<Record<IntakeKind, (rows: number) => string>> = {
  paste: (rows) => `Paste ${rows} rows`,
  fill: (rows) => `Fill ${rows} rows`,
  import: () => 'Import lines',
}

const cells = (count: number): string => `${count} cell${count === 1 ? '' : 's'}`
const lines = (count: number): string => `${count} line${count === 1 ? '' : 's'}`

function inWords({ preview: { commands, changed, added, changes, more } }: Offer): string {
  if (commands.length === 0) return 'Nothing would change.'
  return `${cells(changes.length + more)} would change: ${lines(added)} added, ${lines(changed)} changed. One undo takes all of it back.`
}

const shownOf = (count: number): string =>
  count > mostShown ? `The first ${mostShown} of ${count} changes` : 'What changes'

const useStyles = makeStyles({
  surface: { maxInlineSize: '820px' },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  sum: { margin: 0 },
})
