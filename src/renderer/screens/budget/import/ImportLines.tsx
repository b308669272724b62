import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Spinner,
  tokens,
} from '@fluentui/react-components'
import { useState } from 'react'
import { blockOfLines } from '../../../../contract/blockOfLines.ts'
import { hiddenColumnsTold } from '../../../../contract/hiddenColumns.ts'
import type { Sheet } from '../../../../domain/sheet/sheet.ts'
import { ChooseFile } from '../../../components/ChooseFile.tsx'
import { ReadingState } from '../../../components/ReadingState.tsx'
import { ReturnFocus } from '../../../components/ReturnFocus.tsx'
import type { Intake } from '../clipboard/intake.ts'
import type { LineFilter } from '../lineFilter.ts'
import type { Mapping } from './mapping.ts'
import { SheetFields } from './SheetFields.tsx'
import { useMapping } from './useMapping.ts'
import { useSheets } from './useSheets.ts'

interface ImportLinesProps {
  readonly close: () => void
  readonly propose: (intake: Intake) => Promise<void>
  readonly filter: LineFilter
}

const none: readonly Sheet[] = []

/** Takes budget lines out of a spreadsheet: choose the file, say what its columns hold, see what it would do. */
export function ImportLines({ close, propose, filter }: ImportLinesProps) {
  const styles = useStyles()
  const { reading, read, stop } = useSheets()
  const sheets = reading.found ?? none
  const { sheet, mapping, problem, choose, setHeader, setMapping } = useMapping(sheets)
  const [working, setWorking] = useState(false)
  const show = (chosen: Mapping): void => {
    if (!sheet) return
    const block = blockOfLines(sheet, chosen)
    setWorking(true)
    const title = `import ${block.rows.length} line${block.rows.length === 1 ? '' : 's'}`
    void propose({
      kind: 'import',
      title,
      ways: { insert: { block, left: 0, last: undefined } },
      way: 'insert',
      filter,
      sheet: {
        rowNumbers: chosen.lines.map((row) => row + 1),
        others: chosen.ignored
          .filter(({ why }) => why !== 'is empty')
          .map(({ row, why }) => ({ number: row + 1, why, cells: sheet.rows[row] ?? [] })),
        told: [...hiddenColumnsTold(sheet, chosen), ...chosen.told],
        columnsLeftOut: chosen.leftOut.map(({ heading, why }) => `The column “${heading}” ${why}`),
        headings: null,
      },
    }).then(close)
  }
  return (
    <Dialog
      open
      onOpenChange={() => {
        stop()
        close()
      }}
    >
      <DialogSurface className={styles.surface}>
        <ReturnFocus />
        <DialogBody>
          <DialogTitle>Import lines</DialogTitle>
          <DialogContent className={styles.content} tabIndex={0}>
            <ChooseFile
              fileName={reading.found === null ? null : reading.fileName}
              hint="An Excel (.xlsx), OpenDocument (.ods) or CSV file with one cost in a row."
              choose={(file) => void read(file)}
            />
            <ReadingState reading={reading} problem={problem} />
            {working ? <Spinner size="small" label="Working out what the import would do" /> : null}
            {sheet && mapping ? (
              <SheetFields
                sheets={sheets}
                sheet={sheet}
                mapping={mapping}
                choose={choose}
                setHeader={setHeader}
                change={setMapping}
              />
            ) : null}
          </DialogContent>
          <DialogActions>
            <Button
              onClick={() => {
                stop()
                close()
              }}
            >
              Cancel
            </Button>
            <Button
              appearance="primary"
              disabled={!sheet || !mapping || working}
              onClick={() => {
                if (mapping) show(mapping)
              }}
            >
              Show what it would do
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

const useStyles = makeStyles({
  surface: { maxInlineSize: '960px' },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
})
