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
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components'
import { ControlTotals } from '../../../components/ControlTotals.tsx'
import { HiddenRows } from '../../../components/HiddenRows.tsx'
import { ReturnFocus } from '../../../components/ReturnFocus.tsx'
import { FromSheetNotes } from './FromSheetNotes.tsx'
import { placedIn, type IntakeKind, type Offer, type Way } from './intake.ts'
import { counted, PreviewTables } from './PreviewTables.tsx'
import { ToldFirst } from '../../../components/ToldFirst.tsx'
import { UnknownNames } from './UnknownNames.tsx'
import type { Intakes } from './usePreview.ts'

interface PreviewDialogProps {
  readonly offer: Offer
  readonly intakes: Pick<Intakes, 'accept' | 'cancel' | 'change'>
}

/** What a paste, a fill or an import will do, before it does it: its lines and its totals, and what is left out with why. */
export function PreviewDialog({ offer, intakes: { accept, cancel, change } }: PreviewDialogProps) {
  const styles = useStyles()
  const { intake, way, skipHidden, preview } = offer
  const { kind, sheet, ways } = intake
  const { block, left } = placedIn(intake, way)
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
            {ways.over && ways.insert ? (
              <Field label="Where it goes">
                <RadioGroup
                  layout="horizontal"
                  value={way}
                  onChange={(_, { value }) => {
                    change({ way: value as Way })
                  }}
                >
                  <Radio value="over" label="Over the rows from here on" />
                  <Radio value="insert" label="Insert as new lines" />
                </RadioGroup>
              </Field>
            ) : null}
            <p className={styles.sum} role="status">
              {inWords(offer)}
            </p>
            <HiddenRows
              sentence={preview.hidden}
              skip={skipHidden}
              setSkip={(skip) => {
                change({ skipHidden: skip })
              }}
            />
            <ToldFirst sentences={toldFirst(offer)} />
            {left > 0 ? (
              <p className={styles.sum}>
                {left === 1 ? 'The last column has' : `The last ${left} columns have`} no place in the grid
                and
                {left === 1 ? ' is' : ' are'} left out.
              </p>
            ) : null}
            <UnknownNames
              offer={offer}
              change={(meanings) => {
                change({ meanings })
              }}
            />
            {kind === 'fill' || preview.control === null ? null : (
              <div className={styles.sum}>
                <ControlTotals
                  control={preview.control}
                  rounded={preview.rounded}
                  others={otherTotals(offer)}
                />
              </div>
            )}
            <PreviewTables preview={preview} rowName={(row) => `Row ${sheet?.rowNumbers[row] ?? row + 1}`} />
            {sheet ? <FromSheetNotes sheet={sheet} /> : null}
          </DialogContent>
          <DialogActions>
            <Button onClick={cancel}>Cancel</Button>
            <Button appearance="primary" disabled={preview.commands.length === 0} onClick={accept}>
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
  paste: (rows) => `Paste ${counted(rows, 'row')}`,
  fill: (rows) => `Fill ${counted(rows, 'row')}`,
  import: () => 'Import lines',
}

function inWords({ preview: { commands, changed, added } }: Offer): string {
  if (commands.length === 0) return 'Nothing would change.'
  return `${counted(added, 'line')} added, ${counted(changed, 'line')} changed. One undo takes all of it back.`
}

const toldFirst = ({ intake: { sheet }, preview }: Offer): readonly string[] => [
  ...(sheet?.told ?? []),
  ...preview.told,
]

/** What rows that are no lines come to, the last ones: where a sheet has a total, it is among them. */
const otherTotals = ({ intake: { sheet }, preview: { others } }: Offer) =>
  others
    .flatMap((amount, index) => {
      const other = sheet?.others[index]
      return amount === null || !other
        ? []
        : [{ title: `Row ${other.number} of the spreadsheet, which ${other.why}`, amount }]
    })
    .slice(-mostTotals)

const mostTotals = 8

const useStyles = makeStyles({
  surface: { maxInlineSize: '820px' },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  sum: { margin: 0, flexShrink: 0 },
})
