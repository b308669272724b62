import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { EmptyState } from '../../components/EmptyState.tsx'
import { useList, usePack } from '../../stores/usePlan.ts'
import { useSelected } from '../funding/useSelected.ts'
import { InterventionEditor } from './InterventionEditor.tsx'
import { InterventionList } from './InterventionList.tsx'
import { byCategory } from './menu.ts'

/** The plan's interventions beside the one that is open. */
export function InPlan({ toMenu }: { readonly toMenu: () => void }) {
  const styles = useStyles()
  const interventions = useList('interventions')
  const pack = usePack()
  const [selected, select] = useSelected('interventions')
  const groups = byCategory(pack, interventions)
  const first = groups.find((group) => group.interventions.length > 0)?.interventions[0]
  const open = interventions.find(({ id }) => id === selected) ?? first
  if (open === undefined)
    return (
      <div className={styles.empty}>
        <EmptyState
          title="No intervention yet"
          action={
            <Button appearance="primary" onClick={toMenu}>
              Choose from the menu
            </Button>
          }
        >
          Choose what the plan will do from the menu. You then say here how it will be delivered.
        </EmptyState>
      </div>
    )
  return (
    <div className={styles.panes}>
      <InterventionList groups={groups} selected={open.id} select={select} />
      <InterventionEditor key={open.id} intervention={open} />
    </div>
  )
}

const useStyles = makeStyles({
  empty: { marginBlockStart: tokens.spacingVerticalL },
  panes: {
    display: 'grid',
    gridTemplateColumns: 'minmax(280px, 2fr) minmax(0, 3fr)',
    gap: tokens.spacingHorizontalXXL,
    alignItems: 'start',
    marginBlockStart: tokens.spacingVerticalL,
    '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
})
