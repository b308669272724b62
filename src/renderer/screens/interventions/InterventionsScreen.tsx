import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { Page } from '../../components/Page.tsx'
import { fieldId } from '../../components/fieldName.ts'
import { go, planAddress, useRoute } from '../../route.ts'
import { usePlan } from '../../stores/usePlan.ts'
import { InPlan } from './InPlan.tsx'
import { MenuView } from './MenuView.tsx'

type View = 'plan' | 'menu'
const views: readonly (readonly [View, string])[] = [
  ['plan', 'In this plan'],
  ['menu', 'Choose from the menu'],
]

/** What the plan will do, chosen from the menu. */
export function InterventionsScreen() {
  const styles = useStyles()
  const { id } = usePlan()
  const route = useRoute()
  const focus = route.at === 'plan' ? route.focus : null
  const [shown, show] = useState<{ focus: string | null; view: View }>({ focus, view: 'plan' })
  // A finding leads to a field, and the fields are in the plan.
  if (shown.focus !== focus) show({ focus, view: focus === null ? shown.view : 'plan' })
  const showView = (view: View): void => {
    show({ focus, view })
  }
  return (
    <Page
      wide
      title="Interventions"
      intro="What the plan will do. Each intervention delivers an item of the menu and is described here; its money is in the budget."
    >
      <div role="group" aria-label="What is shown" className={styles.views}>
        {views.map(([view, title]) => (
          <ToggleButton
            key={view}
            {...(view === 'menu' ? { id: 'interventions/' } : {})}
            checked={shown.view === view}
            onClick={() => {
              showView(view)
            }}
          >
            {title}
          </ToggleButton>
        ))}
      </div>
      {shown.view === 'plan' ? (
        <InPlan
          toMenu={() => {
            showView('menu')
          }}
        />
      ) : (
        <MenuView
          added={(added) => {
            showView('plan')
            go(planAddress(id, 'interventions', fieldId('interventions', added, 'delivery')))
          }}
        />
      )}
    </Page>
  )
}

const useStyles = makeStyles({ views: { display: 'flex', gap: tokens.spacingHorizontalS } })
