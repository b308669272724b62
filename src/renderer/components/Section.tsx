import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

interface SectionProps {
  readonly title: string
  readonly intro?: ReactNode
  readonly children: ReactNode
}

/** A part of a page under its own heading. */
export function Section({ title, intro, children }: SectionProps) {
  const styles = useStyles()
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{title}</h2>
      {intro === undefined ? null : <p className={styles.intro}>{intro}</p>}
      {children}
    </section>
  )
}

const useStyles = makeStyles({
  section: { marginBottom: tokens.spacingVerticalXXXL },
  title: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  intro: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    maxWidth: '70ch',
    color: tokens.colorNeutralForeground2,
  },
})
