import { makeStyles } from '@fluentui/react-components'

/** What a person should read before anything is taken from a spreadsheet; nothing when there is nothing to say. */
export function ToldFirst({ sentences }: { readonly sentences: readonly string[] }) {
  const styles = useStyles()
  if (sentences.length === 0) return null
  return (
    <ul aria-label="To look at first" className={styles.list}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}.</li>
      ))}
    </ul>
  )
}

const useStyles = makeStyles({ list: { margin: 0 } })
