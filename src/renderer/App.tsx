import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components'
import { Announcements } from './components/announce.tsx'
import { ErrorBoundary } from './components/ErrorBoundary.tsx'
import { HelpDialogs } from './components/help/HelpDialogs.tsx'
import { SkipLink } from './components/SkipLink.tsx'
import { DropZone } from './screens/home/DropZone.tsx'
import { HomeScreen } from './screens/home/HomeScreen.tsx'
import { PlanScreen } from './screens/plan/PlanScreen.tsx'
import { useRoute } from './route.ts'
import { darkTheme, lightTheme } from './theme.ts'
import { useDark } from './themeChoice.ts'
import { useProgramMenu } from './useProgramMenu.ts'

/** The whole program: its theme, what is shared by every screen, and the screen the address names. */
export function App() {
  const styles = useStyles()
  return (
    <FluentProvider theme={useDark() ? darkTheme : lightTheme}>
      {/* The provider's own class would be put on every dialog and menu as well. */}
      <div className={styles.app}>
        <SkipLink />
        <ErrorBoundary>
          <HelpDialogs>
            <DropZone>
              <Screens />
            </DropZone>
          </HelpDialogs>
        </ErrorBoundary>
      </div>
      <Announcements />
    </FluentProvider>
  )
}

function Screens() {
  const route = useRoute()
  useProgramMenu()
  return route.at === 'home' ? <HomeScreen /> : <PlanScreen key={route.id} id={route.id} />
}

const useStyles = makeStyles({
  app: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground2 },
})
