import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { DocumentTableRegular } from '@fluentui/react-icons'
import { useRef } from 'react'

interface ChooseFileProps {
  /** What kind of file it is to be, while none is chosen. */
  readonly hint: string
  readonly fileName: string | null
  readonly choose: (file: File) => void
}

/** Lets the person choose a spreadsheet. */
export function ChooseFile({ fileName, hint, choose }: ChooseFileProps) {
  const styles = useStyles()
  const input = useRef<HTMLInputElement>(null)
  return (
    <div className={styles.row}>
      <Button icon={<DocumentTableRegular />} onClick={() => input.current?.click()}>
        {fileName === null ? 'Choose a spreadsheet…' : 'Choose another…'}
      </Button>
      <span>{fileName ?? hint}</span>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="Spreadsheet"
        accept=".xlsx,.ods,.csv"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) choose(file)
          target.value = ''
        }}
      />
    </div>
  )
}

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
})
