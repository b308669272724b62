import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  tokens,
} from '@fluentui/react-components'
import { ReturnFocus } from '../../../components/ReturnFocus.tsx'
import { ChooseFile } from '../../../components/ChooseFile.tsx'
import { AuthorityChoice } from './AuthorityChoice.tsx'
import { NotRead } from './NotRead.tsx'
import { ProposalTable } from './ProposalTable.tsx'
import { useAllocations } from './useAllocations.ts'

/** Takes allocations out of the national spreadsheet: choose it, see what it has for the area, say which source each is for. */
export function ImportAllocations({ close }: { readonly close: () => void }) {
  const styles = useStyles()
  const { reading, read, chooseAuthority, targets, aim, taken, twice, take } = useAllocations(close)
  const view = reading.state === 'read' ? reading.view : null
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
              fileName={reading.state === 'read' ? reading.fileName : null}
              hint="The spreadsheet published with the grant circular, such as Annex E of the public health grant (.ods or .xlsx)."
              choose={read}
            />
            {reading.state === 'reading' ? (
              <Spinner size="small" label={`Reading ${reading.fileName}`} />
            ) : null}
            <div role="alert">
              {twice.length > 0 ? (
                <MessageBar intent="warning" layout="multiline">
                  <MessageBarBody>
                    {`${twice.map(({ heading, financialYear }) => `“${heading}” (${financialYear})`).join(' and ')} go to the same source and year. Leave out all but one of them.`}
                  </MessageBarBody>
                </MessageBar>
              ) : null}
              {reading.state === 'failed' ? (
                <MessageBar intent="error" layout="multiline">
                  <MessageBarBody>{reading.why}</MessageBarBody>
                </MessageBar>
              ) : null}
            </div>
            {view === null ? null : (
              <>
                <AuthorityChoice view={view} choose={chooseAuthority} />
                <ProposalTable view={view} targets={targets} aim={aim} />
                <NotRead view={view} />
              </>
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={close}>Cancel</Button>
            <Button appearance="primary" disabled={taken === 0 || twice.length > 0} onClick={take}>
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
