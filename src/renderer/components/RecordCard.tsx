import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ChevronDown20Regular, ChevronRight20Regular, Delete20Regular } from '@fluentui/react-icons'
import { useId, type ReactNode } from 'react'
import { useOpenFindingsOf } from '../stores/useOpenFindingsOf.ts'
import { SeverityIcon } from './SeverityLabel.tsx'

interface RecordCardProps {
  /** As `table/id`. */
  readonly record: string
  readonly title: string
  /** The level of its heading: h2 on a page that is one list, h3 in a section. */
  readonly heading?: 'h2' | 'h3'
  /** What is worth knowing of it while it is closed. */
  readonly summary?: ReactNode
  /** Buttons that work while it is closed. */
  readonly actions?: ReactNode
  readonly open: boolean
  readonly onToggle: () => void
  /** None where it cannot be removed. */
  readonly onRemove?: (() => void) | undefined
  /** Its fields, shown while it is open. */
  readonly children: ReactNode
}

/** One record of a list: its name and gist, and when opened its fields, each with what the checks found about it. */
export function RecordCard(props: RecordCardProps) {
  const {
    record,
    title,
    heading: Heading = 'h2',
    summary,
    actions,
    open,
    onToggle,
    onRemove,
    children,
  } = props
  const styles = useStyles()
  const panel = useId()
  const findings = useOpenFindingsOf(record)
  const gravest = findings[0]
  return (
    <li className={mergeClasses(styles.card, open && styles.open)}>
      <div className={styles.head}>
        <div className={styles.gist}>
          <Heading className={styles.heading}>
            <button
              type="button"
              id={record}
              aria-expanded={open}
              aria-controls={panel}
              className={styles.button}
              onClick={onToggle}
            >
              {open ? (
                <ChevronDown20Regular aria-hidden className={styles.icon} />
              ) : (
                <ChevronRight20Regular aria-hidden className={styles.icon} />
              )}
              <span className={styles.title}>{title}</span>
            </button>
          </Heading>
          <div className={styles.summary}>{summary}</div>
          {gravest === undefined ? null : (
            <span className={styles.found}>
              <SeverityIcon severity={gravest.severity} />
              {findings.length} to look at
            </span>
          )}
        </div>
        <div className={styles.tools}>
          {actions}
          {onRemove === undefined ? null : (
            <Button
              appearance="subtle"
              icon={<Delete20Regular />}
              aria-label={`Remove ${title}`}
              title={`Remove ${title}`}
              onClick={onRemove}
            />
          )}
        </div>
      </div>
      <div id={panel} hidden={!open}>
        {open ? <div className={styles.panel}>{children}</div> : null}
      </div>
    </li>
  )
}

const useStyles = makeStyles({
  card: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  open: { backgroundColor: tokens.colorNeutralBackground2 },
  head: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    paddingInlineEnd: tokens.spacingHorizontalXS,
    '@media (max-width: 600px)': { flexWrap: 'wrap', paddingBlockEnd: tokens.spacingVerticalXS },
  },
  gist: {
    display: 'flex',
    '@media (max-width: 900px)': { flexWrap: 'wrap' },
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    flex: '1 1 240px',
    minWidth: 0,
  },
  tools: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, flexShrink: 0 },
  heading: { margin: 0, flex: '1 1 260px', minWidth: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  icon: { flexShrink: 0 },
  title: { minWidth: 0, overflowWrap: 'anywhere' },
  summary: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    display: 'flex',
    alignItems: 'center',
    '@media (max-width: 900px)': { flexWrap: 'wrap' },
    columnGap: tokens.spacingHorizontalM,
    minWidth: 0,
    overflowWrap: 'break-word',
  },
  found: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
  },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL} 36px`,
    '@media (max-width: 600px)': { paddingInlineStart: tokens.spacingHorizontalM },
  },
})
