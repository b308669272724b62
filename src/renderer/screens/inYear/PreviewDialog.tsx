import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components'
import { quarterTitle } from '../../../domain/values/financialYear.ts'
import { formatPounds, type Pence } from '../../../domain/values/money.ts'
import { useAnnounceUndoable } from '../../components/useAnnounceUndoable.ts'
import { ControlTotals } from '../../components/ControlTotals.tsx'
import { DataTable } from '../../components/DataTable.tsx'
import { HiddenRows } from '../../components/HiddenRows.tsx'
import { ReturnFocus } from '../../components/ReturnFocus.tsx'
import { SheetChoice } from '../../components/SheetChoice.tsx'
import { ToldFirst } from '../../components/ToldFirst.tsx'
import { usePlan } from '../../stores/usePlan.ts'
import { cameFrom, type Proposal } from './proposal.ts'
import { UnknownSpending } from './UnknownSpending.tsx'
import { useSaid } from './useSaid.ts'

interface PreviewDialogProps {
  readonly proposal: Proposal
  readonly close: () => void
}

/** How many rows of each table are shown: enough to see whether it is the right block. */
const mostShown = 100

/** What would be entered and what is refused, before anything is done. */
export function PreviewDialog({ proposal, close }: PreviewDialogProps) {
  const store = usePlan()
  const announce = useAnnounceUndoable()
  const { workbook, leftOut } = proposal
  const { said, preview, change, problem, setProblem } = useSaid(proposal)
  const from = cameFrom(proposal, said)
  const { changes, more, refused, moreRefused, commands } = preview
  const [entered, left] = [changes.length + more, refused.length + moreRefused]
  const counted = `${entered.toLocaleString('en-GB')} amount${entered === 1 ? '' : 's'}`
  const enter = (): void => {
    store.execute({ type: 'batch', title: `enter spending from ${from}`.slice(0, 200), commands }).then(
      () => {
        announce(`Entered ${counted}`)
        close()
      },
      (error: unknown) => {
        setProblem((error as Error).message)
      },
    )
  }
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
          <DialogTitle>Enter spending from {from}?</DialogTitle>
          <DialogContent>
            {workbook && said.sheet ? (
              <SheetChoice
                sheets={workbook.sheets}
                sheet={said.sheet}
                choose={(sheet) => {
                  change({ sheet })
                }}
              />
            ) : null}
            <p>
              {entered === 0 ? 'Nothing in it is new.' : `${counted} would be entered or changed.`}{' '}
              {left === 0 ? '' : `${left.toLocaleString('en-GB')} cannot be taken.`}{' '}
              {leftOut === '' ? '' : `Left out: ${leftOut}.`}
            </p>
            <HiddenRows
              sentence={preview.hidden}
              skip={said.skipHidden}
              setSkip={(skipHidden) => {
                change({ skipHidden })
              }}
            />
            <ToldFirst sentences={preview.told} />
            {proposal.again ? (
              <UnknownSpending
                unknown={preview.unknown}
                more={preview.moreUnknown}
                meanings={said.meanings}
                change={(meanings) => {
                  change({ meanings })
                }}
              />
            ) : null}
            <ControlTotals control={preview.control} rounded={preview.rounded} />
            <Columns taken={preview.taken} leftOut={preview.leftOut} />
            {left === 0 ? null : <Refused refused={refused} all={left} />}
            {entered === 0 ? null : <Changes changes={changes} all={entered} />}
            <div role="alert">{problem}</div>
          </DialogContent>
          <DialogActions>
            <Button onClick={close}>Cancel</Button>
            <Button appearance="primary" disabledFocusable={commands.length === 0} onClick={enter}>
              Enter {counted}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

const before = (pence: Pence | null): string => (pence === null ? 'nothing entered' : formatPounds(pence))
const upTo = (all: number): string =>
  all > mostShown ? `, the first ${mostShown} of ${all.toLocaleString('en-GB')}` : ''

/** Under which heading each quarter was found, and which columns are not taken. */
const Columns = ({ taken, leftOut }: Pick<Proposal['preview'], 'taken' | 'leftOut'>) =>
  taken.length === 0 ? null : (
    <ul aria-label="Columns of the sheet">
      {taken.map(({ quarter, heading }) => (
        <li key={quarter}>
          {quarterTitle(quarter)} is taken from “{heading}”.
        </li>
      ))}
      {leftOut.map((sentence) => (
        <li key={sentence}>{sentence}.</li>
      ))}
    </ul>
  )

/** How many there are, told or not. */
interface OfAll {
  readonly all: number
}

const Refused = ({ refused, all }: Pick<Proposal['preview'], 'refused'> & OfAll) => (
  <DataTable
    caption={`What cannot be taken${upTo(all)}`}
    columns={['Row', 'What', 'Entered', 'Why'].map((title) => ({ title }))}
    rows={refused.slice(0, mostShown).map(({ row, what, quarter, entered, why }, number) => ({
      key: String(number),
      cells: [row, quarter === null ? what : `${what}, ${quarterTitle(quarter)}`, entered, why],
    }))}
  />
)

const Changes = ({ changes, all }: Pick<Proposal['preview'], 'changes'> & OfAll) => (
  <DataTable
    caption={`What would be entered${upTo(all)}`}
    columns={[
      { title: 'What' },
      { title: 'Quarter' },
      { title: 'Before', money: true },
      { title: 'After', money: true },
    ]}
    rows={changes.slice(0, mostShown).map(({ what, quarter, before: was, after, rows }, number) => ({
      key: String(number),
      cells: [
        rows === undefined ? what : `${what} (${rows} rows added up)`,
        quarterTitle(quarter),
        before(was),
        formatPounds(after),
      ],
    }))}
  />
)
