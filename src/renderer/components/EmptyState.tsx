import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

interface EmptyStateProps {
  readonly title: string
  /** What to do about it, as a button. */
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** Says why a list is empty and how to begin. */
export function EmptyState({ title, action, children }: EmptyStateProps) {
  const styles = useStyles()
  return (
    <section className={styles.box}>
      <h2 className={styles.title}>{title}</h2>
      <div className={styles.text}>{children}</div>
      {action}
    </section>
  )
}

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { maxWidth: '65ch', color: tokens.colorNeutralForeground2 },
})
