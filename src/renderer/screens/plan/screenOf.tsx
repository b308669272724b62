import { lazy, type ComponentType } from 'react'
import { AmbitionsScreen } from '../ambitions/AmbitionsScreen.tsx'
import { ChecksScreen } from '../checks/ChecksScreen.tsx'
import { DocumentsScreen } from '../documents/DocumentsScreen.tsx'
import { FundingScreen } from '../funding/FundingScreen.tsx'
import { HistoryScreen } from '../history/HistoryScreen.tsx'
import { InYearScreen } from '../inYear/InYearScreen.tsx'
import { InterventionsScreen } from '../interventions/InterventionsScreen.tsx'
import { NeedsScreen } from '../needs/NeedsScreen.tsx'
import { OverviewScreen } from '../overview/OverviewScreen.tsx'
import { ScenariosScreen } from '../scenarios/ScenariosScreen.tsx'
import { SetUpScreen } from '../setUp/SetUpScreen.tsx'
import { TimetableScreen } from '../timetable/TimetableScreen.tsx'
import { VersionsScreen } from '../versions/VersionsScreen.tsx'
import { WorkforceScreen } from '../workforce/WorkforceScreen.tsx'
import type { Place } from './places.ts'

// The grid is as large as all the rest, so it is fetched when it is first wanted.
const BudgetScreen = lazy(async () => ({
  default: (await import('../budget/BudgetScreen.tsx')).BudgetScreen,
}))

/** The screen that is shown at each place. */
export const screenOf: Readonly<Record<Place, ComponentType>> = {
  overview: OverviewScreen,
  'set-up': SetUpScreen,
  needs: NeedsScreen,
  ambitions: AmbitionsScreen,
  funding: FundingScreen,
  interventions: InterventionsScreen,
  workforce: WorkforceScreen,
  budget: BudgetScreen,
  scenarios: ScenariosScreen,
  timetable: TimetableScreen,
  checks: ChecksScreen,
  documents: DocumentsScreen,
  'in-year': InYearScreen,
  versions: VersionsScreen,
  history: HistoryScreen,
}
