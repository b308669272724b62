import { Link, makeStyles, ToggleButton, tokens } from '@fluentui/react-components'
import { useState, type ComponentType } from 'react'
import { Page } from '../../components/Page.tsx'
import { planAddress, useRoute } from '../../route.ts'
import { usePlan } from '../../stores/usePlan.ts'
import { PostsView } from './PostsView.tsx'
import { TotalsView } from './TotalsView.tsx'
import { TrainingView } from './TrainingView.tsx'

const views = {
  posts: { title: 'Posts', View: PostsView },
  totals: { title: 'Totals by role', View: TotalsView },
  training: { title: 'Training and skills', View: TrainingView },
} as const satisfies Record<string, { title: string; View: ComponentType }>
type ViewName = keyof typeof views
const viewNames = Object.keys(views) as ViewName[]

/** Who does the work, what they cost and what they learn. */
export function WorkforceScreen() {
  const styles = useStyles()
  const { id } = usePlan()
  const [shown, show] = useShownView()
  const { View } = views[shown]
  return (
    <Page
      wide
      title="Workforce"
      intro={
        <>
          The posts and training the plan pays for. Their cost appears in the{' '}
          <Link inline href={planAddress(id, 'budget')}>
            budget
          </Link>{' '}
          as rows by themselves. Name posts, never people.
        </>
      }
    >
      <div role="group" aria-label="What is shown" className={styles.views}>
        {viewNames.map((name) => (
          <ToggleButton
            key={name}
            checked={shown === name}
            onClick={() => {
              show(name)
            }}
          >
            {views[name].title}
          </ToggleButton>
        ))}
      </div>
      <View />
    </Page>
  )
}

/** The view last chosen, or the one that has the field a finding has just led to. */
function useShownView(): readonly [ViewName, (view: ViewName) => void] {
  const route = useRoute()
  const focus = route.at === 'plan' ? route.focus : null
  const [shown, show] = useState(() => ({ focus, view: viewOf(focus) ?? 'posts' }))
  if (shown.focus !== focus) show({ focus, view: viewOf(focus) ?? shown.view })
  return [
    shown.view,
    (view) => {
      show({ focus, view })
    },
  ]
}

function viewOf(focus: string | null): ViewName | null {
  const table = focus?.split('/')[0]
  return table === 'posts' || table === 'training' ? table : null
}

const useStyles = makeStyles({
  views: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBlockEnd: tokens.spacingVerticalL,
  },
})
