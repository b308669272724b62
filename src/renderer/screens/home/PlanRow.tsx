import { Button, Link, makeStyles, tokens } from '@fluentui/react-components'
import { Delete20Regular, ErrorCircle16Filled } from '@fluentui/react-icons'
import type { PlanSummary } from '../../../contract/views.ts'
import { agoInWords } from '../../components/moment.ts'
import { planAddress } from '../../route.ts'

interface PlanRowProps {
  readonly plan: PlanSummary
  readonly onBin: () => void
}

/** One plan: what it is, whose, for which year and when it was changed; or why it cannot be opened. */
export function PlanRow({ plan, onBin }: PlanRowProps) {
  const styles = useStyles()
  const title = plan.title || plan.fileName
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        {plan.problem === null ? (
          <Link href={planAddress(plan.id)} className={styles.title}>
            {title}
          </Link>
        ) : (
          <>
            <span className={styles.title}>{title}</span>
            <span className={styles.problem}>
              <ErrorCircle16Filled aria-hidden className={styles.icon} />
              {plan.problem}
            </span>
          </>
        )}
        <span className={styles.whose}>
          {[plan.authority, plan.financialYear, ownFileName(plan)].filter(Boolean).join(' · ')}
        </span>
      </div>
      <span className={styles.when}>Changed {agoInWords(plan.changedAt, new Date())}</span>
      <Button
        appearance="subtle"
        icon={<Delete20Regular />}
        aria-label={`Move “${title}” to the bin`}
        title="Move to the bin"
        onClick={onBin}
      />
    </li>
  )
}

/** The file's name where it says more than the plan's own title. */
const ownFileName = ({ title, fileName }: PlanSummary): string =>
  fileName.startsWith(`${title}.`) ? '' : fileName

const useStyles = makeStyles({
  row: {
    position: 'relative',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  what: {
    flex: '1 1 300px',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    overflowWrap: 'anywhere',
  },
  title: {
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  problem: { color: tokens.colorStatusDangerForeground1 },
  icon: { verticalAlign: 'text-bottom', marginInlineEnd: tokens.spacingHorizontalXS },
  whose: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  when: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
})
