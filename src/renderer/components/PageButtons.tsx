import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { ListPage } from './useListPage.ts'

interface PageButtonsProps {
  readonly page: Pick<ListPage<unknown>, 'several' | 'back' | 'on'>
  /** What stands on the pages: `Rows`. */
  readonly what?: string
}

/** Goes from page to page of a list. Nothing where there is one page only. */
export function PageButtons({ page: { several, back, on }, what = 'Rows' }: PageButtonsProps) {
  const styles = useStyles()
  if (!several) return null
  // At either end a button stays where the keyboard is.
  return (
    <div className={styles.pages}>
      <Button disabledFocusable={back === null} onClick={() => back?.()}>
        {what} before these
      </Button>
      <Button disabledFocusable={on === null} onClick={() => on?.()}>
        {what} after these
      </Button>
    </div>
  )
}

const useStyles = makeStyles({
  pages: { display: 'flex', gap: tokens.spacingHorizontalS, paddingBlock: tokens.spacingVerticalM },
})
