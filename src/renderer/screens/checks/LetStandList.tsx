import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { Finding } from '../../../domain/checks/finding.ts'
import { useAnnounce, useComplain } from '../../components/announce.tsx'
import { FindingLink } from '../../components/FindingLink.tsx'
import { usePlan, useView } from '../../stores/usePlan.ts'
import type { LetStand } from './sortOut.ts'

interface LetStandListProps {
  readonly letStand: readonly LetStand[]
  readonly heading: 'h2' | 'h3'
  readonly change: (finding: Finding) => void
}

/** The warnings people decided to let stand, with the reasons that will be printed. */
export function LetStandList({ letStand, heading: Heading, change }: LetStandListProps) {
  const styles = useStyles()
  const store = usePlan()
  const { readOnly } = useView()
  const announce = useAnnounce()
  const complain = useComplain()
  if (letStand.length === 0) return null
  const clear = (finding: Finding): void => {
    store.execute({ type: 'override.clear', id: finding.id }).then(() => {
      announce('The warning counts again')
    }, complain)
  }
  return (
    <section>
      <Heading className={styles.heading}>Let stand with a reason ({letStand.length})</Heading>
      <ul className={styles.list}>
        {letStand.map(({ finding, reason }) => (
          <li key={finding.id} className={styles.item}>
            <FindingLink finding={finding} />
            <div className={styles.reason}>Reason: {reason}</div>
            {readOnly ? null : (
              <div className={styles.buttons}>
                <Button
                  size="small"
                  aria-label={`Change the reason: ${finding.problem}`}
                  onClick={() => {
                    change(finding)
                  }}
                >
                  Change the reason…
                </Button>
                <Button
                  size="small"
                  aria-label={`Count it again: ${finding.problem}`}
                  onClick={() => {
                    clear(finding)
                  }}
                >
                  Count it again
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const useStyles = makeStyles({
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { paddingBlock: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  reason: { color: tokens.colorNeutralForeground2, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, marginTop: '2px' },
})
