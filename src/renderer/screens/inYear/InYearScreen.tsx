import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { Page } from '../../components/Page.tsx'
import { useRoute } from '../../route.ts'
import { PositionPanel } from './PositionPanel.tsx'
import { ReprofilePanel } from './ReprofilePanel.tsx'
import { SpendingPanel } from './SpendingPanel.tsx'

const panels = {
  position: ['Where we are', PositionPanel],
  spending: ['What was spent', SpendingPanel],
  reprofiles: ['Re-profiles', ReprofilePanel],
} as const
type Panel = keyof typeof panels

/** The year as it goes: what was spent, what is forecast, what is left over and what moved since the plan was approved. */
export function InYearScreen() {
  const styles = useStyles()
  const route = useRoute()
  const focus = route.at === 'plan' ? route.focus : null
  const [shown, show] = useState(() => ({ focus, panel: panelOf(focus) }))
  if (shown.focus !== focus) show({ focus, panel: focus === null ? shown.panel : panelOf(focus) })
  const [, Panel] = panels[shown.panel]
  return (
    <Page
      wide
      title="In the year"
      intro="Enter what was spent, close each quarter when it is complete, and see what the year comes to and what may have to be returned."
    >
      <div role="group" aria-label="What is shown" className={styles.views}>
        {(Object.keys(panels) as Panel[]).map((panel) => (
          <ToggleButton
            key={panel}
            checked={shown.panel === panel}
            onClick={() => {
              show({ focus, panel })
            }}
          >
            {panels[panel][0]}
          </ToggleButton>
        ))}
      </div>
      <Panel />
    </Page>
  )
}

/** The part of the page that shows what a finding or link is about. */
function panelOf(focus: string | null): Panel {
  const [table] = focus?.split('/') ?? []
  if (table === 'actuals') return 'spending'
  return table === 'reprofiles' ? 'reprofiles' : 'position'
}

const useStyles = makeStyles({
  views: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBlockEnd: tokens.spacingVerticalXL,
  },
})
