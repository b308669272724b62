import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { headingId } from './arrive.ts'
import { focusField } from './fieldName.ts'

/** The first thing the keyboard reaches: past the steps and the bar, to the page itself. */
export function SkipLink() {
  const styles = useStyles()
  return (
    <Link
      as="button"
      className={styles.link}
      onClick={() => {
        focusField(headingId)
      }}
    >
      Skip to the page
    </Link>
  )
}

const useStyles = makeStyles({
  link: {
    position: 'absolute',
    zIndex: 1000,
    insetInlineStart: tokens.spacingHorizontalS,
    top: '-100px',
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
    ':focus': { top: tokens.spacingVerticalS },
  },
})
