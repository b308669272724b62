import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { useEffect, useRef, type ReactNode } from 'react'
import { useRoute } from '../route.ts'
import { headingId } from './arrive.ts'
import { roomy } from './useMedia.ts'
import { usePageTitle } from './usePageTitle.ts'

interface PageProps {
  readonly title: string
  /** One or two sentences on what this page is for. */
  readonly intro?: ReactNode
  /** Buttons for the page as a whole, beside its heading. */
  readonly actions?: ReactNode
  /** As wide as the window, for tables and for lists beside what is open. */
  readonly wide?: boolean
  /** As wide as the window and, where each part of it scrolls by itself, as high: for a grid, which is all there is. */
  readonly filled?: boolean
  readonly children: ReactNode
}

/** One place: names the window and takes the keyboard to its heading when people come to it. */
export function Page({ title, intro, actions, wide = false, filled = false, children }: PageProps) {
  const styles = useStyles()
  const heading = useRef<HTMLHeadingElement>(null)
  const route = useRoute()
  const toField = route.at === 'plan' && route.focus !== null
  usePageTitle(title)
  useEffect(() => {
    // On the way to a field the frame takes the keyboard there.
    if (!toField) heading.current?.focus({ preventScroll: true })
    // Only on arrival: a later change of the address within the page moves nothing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  return (
    <div className={mergeClasses(styles.page, wide && styles.wide, filled && styles.filled)}>
      <header className={mergeClasses(styles.header, filled && styles.close)}>
        <div className={styles.first}>
          <h1 ref={heading} id={headingId} tabIndex={-1} className={styles.heading}>
            {title}
          </h1>
          {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
        </div>
        {intro === undefined ? null : (
          <Text as="p" className={styles.intro}>
            {intro}
          </Text>
        )}
      </header>
      {children}
    </div>
  )
}

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '960px',
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXL} 64px`,
    '@media (max-width: 600px)': { paddingInline: tokens.spacingHorizontalM },
  },
  wide: { maxWidth: 'none' },
  filled: {
    maxWidth: 'none',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    [roomy]: { display: 'flex', flexDirection: 'column', blockSize: '100%' },
  },
  close: { marginBottom: tokens.spacingVerticalS },
  header: { marginBottom: tokens.spacingVerticalXL },
  first: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
  },
  heading: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    // The keyboard is put here on arrival; it cannot be reached by Tab, so a ring would only puzzle.
    ':focus': { outlineStyle: 'none' },
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  intro: {
    display: 'block',
    maxWidth: '75ch',
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
  },
})
