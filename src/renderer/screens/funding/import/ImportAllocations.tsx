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
import { ChooseFile } from '../../../components/ChooseFile.tsx'
import { ReadingState } from '../../../components/ReadingState.tsx'
import { ReturnFocus } from '../../../components/ReturnFocus.tsx'
import { ToldFirst } from '../../../components/ToldFirst.tsx'
import { AuthorityChoice } from './AuthorityChoice.tsx'
import { NotRead } from './NotRead.tsx'
import { ProposalTable } from './ProposalTable.tsx'
import { useAllocations } from './useAllocations.ts'

/** Takes allocations out of the national spreadsheet: choose it, see what it has for the area, say which source each is for. */
export function ImportAllocations({ close }: { readonly close: () => void }) {
  const styles = useStyles()
  const { reading, read, view, chooseAuthority, targets, aim, taken, twice, take, problem } =
    useAllocations(close)
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) close()
      }}
    >
      <DialogSurface className={styles.surface}>
        <ReturnFocus />
        <DialogBody>
          <DialogTitle>Import allocations</DialogTitle>
          <DialogContent className={styles.content} tabIndex={0}>
            <ChooseFile
              fileName={view === null ? null : reading.fileName}
              hint="The spreadsheet published with the grant circular, such as Annex E of the public health grant (.ods or .xlsx)."
              choose={read}
            />
            <ReadingState reading={reading} problem={problem} />
            {view === null ? null : (
              <>
                <AuthorityChoice view={view} choose={chooseAuthority} />
                <ToldFirst sentences={view.hidden} />
                <ProposalTable view={view} targets={targets} aim={aim} />
                <NotRead view={view} />
              </>
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={close}>Cancel</Button>
            <Button appearance="primary" disabled={taken === 0 || twice || reading.busy} onClick={take}>
              {taken === 0 ? 'Take into the plan' : `Take ${taken} into the plan`}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

const useStyles = makeStyles({
  surface: { maxInlineSize: '900px' },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
})
