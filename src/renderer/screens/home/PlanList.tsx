import { makeStyles, tokens } from '@fluentui/react-components'
import type { PlanSummary } from '../../../contract/views.ts'
import { useAnnounce, useComplain } from '../../components/announce.tsx'
import { client } from '../../transport.ts'
import { PlanRow } from './PlanRow.tsx'

interface PlanListProps {
  readonly plans: readonly PlanSummary[]
  readonly onChange: () => void
}

/** The plans, the one changed last on top. */
export function PlanList({ plans, onChange }: PlanListProps) {
  const styles = useStyles()
  const announce = useAnnounce()
  const complain = useComplain()
  const bin = ({ id, title }: PlanSummary): void => {
    client['library.bin']({ id }).then(({ binned }) => {
      onChange()
      announce(`“${title}” is in the bin`, () => {
        client['library.restore']({ binned }).then(() => {
          onChange()
          announce(`“${title}” is back`)
        }, complain)
      })
    }, complain)
  }
  return (
    <ul className={styles.list} aria-label="Plans, the one changed last first">
      {plans.map((plan) => (
        <PlanRow
          key={plan.id}
          plan={plan}
          onBin={() => {
            bin(plan)
          }}
        />
      ))}
    </ul>
  )
}

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
})
