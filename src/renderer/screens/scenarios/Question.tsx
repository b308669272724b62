import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

interface QuestionProps {
  readonly title: string
  /** What the button says. */
  readonly action: string
  readonly disabled: boolean
  readonly act: () => void
  readonly children: ReactNode
}

/** A question scenarios are often started from. */
export function Question({ title, action, disabled, act, children }: QuestionProps) {
  const styles = useStyles()
  return (
    <li className={styles.card}>
      <h3 className={styles.title}>{title}</h3>
      <div className={styles.text}>{children}</div>
      <Button aria-label={`${action}: ${title}`} disabled={disabled} onClick={act}>
        {action}
      </Button>
    </li>
  )
}

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0, flexGrow: 1, color: tokens.colorNeutralForeground2 },
})
