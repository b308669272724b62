import { makeStyles, tokens } from '@fluentui/react-components'
import { useId, type ReactNode } from 'react'

interface FundingPartProps {
  readonly title: string
  readonly intro?: string
  readonly children: ReactNode
}

/** A part of what is said about one source, under its own heading. */
export function FundingPart({ title, intro, children }: FundingPartProps) {
  const styles = useStyles()
  const heading = useId()
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <h3 id={heading} className={styles.title}>
        {title}
      </h3>
      {intro === undefined ? null : <p className={styles.intro}>{intro}</p>}
      {children}
    </section>
  )
}

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingBlockStart: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  intro: { margin: 0, maxInlineSize: '75ch', color: tokens.colorNeutralForeground2 },
})
