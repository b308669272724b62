import { makeStyles, tokens } from '@fluentui/react-components'
import { useId, type ReactNode } from 'react'
import { useFieldGrid } from '../funding/fieldGrid.ts'

interface FieldGroupProps {
  readonly title: string
  readonly intro?: string
  readonly children: ReactNode
}

/** Fields that belong together, under a heading, beside one another where there is room. */
export function FieldGroup({ title, intro, children }: FieldGroupProps) {
  const styles = useStyles()
  const { grid } = useFieldGrid()
  const heading = useId()
  return (
    <section className={styles.group} aria-labelledby={heading}>
      <h3 id={heading} className={styles.title}>
        {title}
      </h3>
      {intro === undefined ? null : <p className={styles.intro}>{intro}</p>}
      <div className={grid}>{children}</div>
    </section>
  )
}

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingBlockStart: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  intro: { margin: 0, maxWidth: '70ch', color: tokens.colorNeutralForeground2 },
})
