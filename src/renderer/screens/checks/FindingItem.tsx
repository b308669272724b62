import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons'
import { useId, useState } from 'react'
import { CertaintyNote } from '../../components/CertaintyNote.tsx'
import { FindingLink } from '../../components/FindingLink.tsx'
import { SeverityLabel } from '../../components/SeverityLabel.tsx'
import type { Finding } from '../../../domain/checks/finding.ts'
import { canStand } from '../../../domain/values/severity.ts'
import { useView } from '../../stores/usePlan.ts'

interface FindingItemProps {
  readonly finding: Finding
  readonly letStand: () => void
  readonly onGo?: () => void
}

/** One finding: what is wrong, what to do and, when asked, why that is a rule. */
export function FindingItem({ finding, letStand, onGo }: FindingItemProps) {
  const styles = useStyles()
  const { readOnly } = useView()
  const [open, setOpen] = useState(false)
  const detail = useId()
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <SeverityLabel severity={finding.severity} />
        <span className={styles.problem}>
          <FindingLink finding={finding} {...(onGo ? { onGo } : {})} />
        </span>
      </div>
      <div className={styles.action}>{finding.action}</div>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="transparent"
          icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          aria-expanded={open}
          aria-controls={detail}
          aria-label={`Why: ${finding.problem}`}
          onClick={() => {
            setOpen(!open)
          }}
        >
          Why
        </Button>
        {canStand(finding) && !readOnly ? (
          <Button size="small" aria-label={`Let it stand: ${finding.problem}`} onClick={letStand}>
            Let it stand…
          </Button>
        ) : null}
      </div>
      <div id={detail} hidden={!open} className={styles.rule}>
        Rule {finding.check}: {finding.rule}
        <br />
        <CertaintyNote certainty={finding.certainty} />
      </div>
    </li>
  )
}

const useStyles = makeStyles({
  item: { paddingBlock: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  problem: { flex: '1 1 12em', minWidth: 0, overflowWrap: 'anywhere' },
  action: { color: tokens.colorNeutralForeground2 },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginTop: '2px',
    marginInlineStart: '-8px',
  },
  rule: { paddingInlineStart: '20px', color: tokens.colorNeutralForeground2 },
})
