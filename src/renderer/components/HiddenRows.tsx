import { Checkbox, makeStyles } from '@fluentui/react-components'

interface HiddenRowsProps {
  /** Which rows are hidden and what they come to, in a sentence; empty where none is. */
  readonly sentence: string
  readonly skip: boolean
  readonly setSkip: (skip: boolean) => void
}

/** Rows that a spreadsheet hides are taken as the others are, unless the person says otherwise. */
export function HiddenRows({ sentence, skip, setSkip }: HiddenRowsProps) {
  const styles = useStyles()
  if (sentence === '') return null
  return (
    <div className={styles.told}>
      <p className={styles.sentence}>{sentence}.</p>
      <Checkbox
        label="Leave hidden rows out"
        checked={skip}
        onChange={(_, { checked }) => {
          setSkip(checked === true)
        }}
      />
    </div>
  )
}

const useStyles = makeStyles({ told: { flexShrink: 0 }, sentence: { margin: 0 } })
