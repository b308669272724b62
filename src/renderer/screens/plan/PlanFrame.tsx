import { makeStyles, tokens } from '@fluentui/react-components'
import { Suspense, useEffect, useState } from 'react'
import { useSaveVersion } from '../versions/useSaveVersion.tsx'
import { arriveAt } from '../../components/arrive.ts'
import { ErrorBoundary } from '../../components/ErrorBoundary.tsx'
import { ExplainContext, type Asked } from '../../components/explain/explain.ts'
import { ExplainDrawer } from '../../components/explain/ExplainDrawer.tsx'
import { useExplaining } from '../../components/explain/useExplaining.ts'
import { narrow, roomy, useMedia } from '../../components/useMedia.ts'
import { ChecksDrawer } from '../checks/ChecksDrawer.tsx'
import { LoadingPage } from './LoadingPage.tsx'
import type { Place } from './places.ts'
import { ReadOnlyBar } from './ReadOnlyBar.tsx'
import { screenOf } from './screenOf.tsx'
import { SearchDialog } from './SearchDialog.tsx'
import { StepList } from './StepList.tsx'
import { TopBar } from './TopBar.tsx'
import { useLeaving } from './useLeaving.ts'
import { useOverlay } from './useOverlay.ts'
import { usePlanKeys } from './usePlanKeys.ts'

interface PlanFrameProps {
  readonly place: Place
  /** The field to go to, as `table/record/field`. */
  readonly focus: string | null
}

/** What is round every screen of a plan: its steps on the left, its bar on top, its checks on the right. */
export function PlanFrame({ place, focus }: PlanFrameProps) {
  const styles = useStyles()
  const [checksOpen, setChecksOpen] = useState(false)
  const [searching, setSearching] = useState(false)
  const explaining = useExplaining()
  const isNarrow = useMedia(narrow)
  const overlay = useOverlay(() => {
    explaining.close()
    setChecksOpen(false)
  })
  useLeaving()
  const saveVersion = useSaveVersion()
  usePlanKeys(() => {
    setSearching(true)
  }, saveVersion.ask)
  useEffect(() => (focus === null ? undefined : arriveAt(focus)), [place, focus])
  const explain = (asked: Asked): void => {
    setChecksOpen(false)
    explaining.explain(asked)
  }
  const Screen = screenOf[place]
  return (
    <div className={styles.frame}>
      <TopBar
        place={place}
        checksOpen={checksOpen}
        onChecks={() => {
          explaining.close()
          setChecksOpen(!checksOpen)
        }}
        onSearch={() => {
          setSearching(true)
        }}
        onSaveVersion={saveVersion.ask}
      />
      <ReadOnlyBar />
      <div className={styles.middle}>
        {isNarrow ? null : (
          <nav aria-label="Steps of the plan" className={styles.steps}>
            <StepList place={place} />
          </nav>
        )}
        <main className={styles.main}>
          <ErrorBoundary key={place}>
            <ExplainContext value={explain}>
              <Suspense fallback={<LoadingPage place={place} />}>
                <Screen />
              </Suspense>
            </ExplainContext>
          </ErrorBoundary>
        </main>
        <ChecksDrawer
          open={checksOpen}
          overlay={overlay}
          place={place}
          close={() => {
            setChecksOpen(false)
          }}
        />
        <ExplainDrawer asked={explaining.asked} overlay={overlay} leave={explaining.leave} />
      </div>
      <SearchDialog
        open={searching}
        close={() => {
          setSearching(false)
        }}
      />
      {saveVersion.dialog}
    </div>
  )
}

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100vh',
    // The bar's menus open over whatever is beside the page.
    '& > header': { position: 'relative', zIndex: 1 },
    [roomy]: { height: '100vh', minHeight: 0 },
  },
  middle: { display: 'flex', flexGrow: 1, minHeight: 0, isolation: 'isolate' },
  steps: {
    flex: '0 0 248px',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalS}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    [roomy]: { overflowY: 'auto' },
  },
  main: {
    position: 'relative',
    flexGrow: 1,
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    [roomy]: { overflowY: 'auto' },
  },
})
