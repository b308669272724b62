import { Tab, TabList } from '@fluentui/react-components'
import { useState } from 'react'
import { Page } from '../../components/Page.tsx'
import { fieldId } from '../../components/fieldName.ts'
import { go, planAddress, useRoute } from '../../route.ts'
import { usePlan } from '../../stores/usePlan.ts'
import { InPlan } from './InPlan.tsx'
import { MenuView } from './MenuView.tsx'

type View = 'plan' | 'menu'

/** What the plan will do, chosen from the menu. */
export function InterventionsScreen() {
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
      <TabList
        selectedValue={shown.view}
        onTabSelect={(_, { value }) => {
          showView(value as View)
        }}
      >
        <Tab value="plan">In this plan</Tab>
        <Tab value="menu" id="interventions/">
          Choose from the menu
        </Tab>
      </TabList>
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
