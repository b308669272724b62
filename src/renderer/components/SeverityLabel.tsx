import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ErrorCircle16Filled, Info16Regular, Warning16Filled } from '@fluentui/react-icons'
import type { Severity } from '../../domain/values/severity.ts'

export const severityWords: Readonly<Record<Severity, string>> = {
  stop: 'Stop',
  warn: 'Warning',
  note: 'Note',
}

/** How grave a finding is, by word and icon. */
export function SeverityLabel({ severity }: { readonly severity: Severity }) {
  const styles = useStyles()
  return (
    <span className={mergeClasses(styles.label, styles[severity])}>
      <SeverityIcon severity={severity} />
      {severityWords[severity]}
    </span>
  )
}

export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles()
  const Icon = icons[severity]
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[severity])} />
}

const icons = { stop: ErrorCircle16Filled, warn: Warning16Filled, note: Info16Regular }

const useStyles = makeStyles({
  label: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
  },
  icon: { flexShrink: 0 },
  stop: { color: tokens.colorStatusDangerForeground1 },
  warn: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorNeutralForeground2 },
})
