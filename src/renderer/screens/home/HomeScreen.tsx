import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components'
import { Add20Regular, FolderOpen20Regular } from '@fluentui/react-icons'
import { Page } from '../../components/Page.tsx'
import { ProgramMenu } from '../../components/ProgramMenu.tsx'
import { go, homeAddress } from '../../route.ts'
import { FirstRun } from './FirstRun.tsx'
import { NewPlanDialog } from './NewPlanDialog.tsx'
import { newPlanAddress, useAskedForNewPlan } from './newPlanAddress.ts'
import { PlanList } from './PlanList.tsx'
import { SampleButton } from './SampleButton.tsx'
import { useOpenFile } from './openFile.ts'
import { useLibrary } from './useLibrary.ts'

/** The plans there are, and the ways to a new one. */
export function HomeScreen() {
  const styles = useStyles()
  const library = useLibrary()
  const { choose } = useOpenFile()
  const asked = useAskedForNewPlan()
  const firstRun = library.plans?.length === 0
  const actions = (
    <>
      {firstRun ? <SampleButton primary /> : null}
      <Button
        appearance={firstRun ? 'secondary' : 'primary'}
        icon={<Add20Regular />}
        onClick={() => {
          go(newPlanAddress)
        }}
      >
        New plan…
      </Button>
      <Button icon={<FolderOpen20Regular />} onClick={choose}>
        Open a file…
      </Button>
      {firstRun ? null : <SampleButton />}
    </>
  )
  return (
    <>
      <header className={styles.bar}>
        <span className={styles.name}>Ringfence</span>
        <ProgramMenu />
      </header>
      <main className={styles.main}>
        {library.plans === null ? (
          <Spinner label="Looking for your plans" style={{ marginTop: 48 }} />
        ) : firstRun ? (
          <FirstRun actions={actions} />
        ) : (
          <Page title="Your plans" actions={actions}>
            <PlanList plans={library.plans} onChange={library.reload} />
          </Page>
        )}
      </main>
      {asked ? (
        <NewPlanDialog
          close={() => {
            go(homeAddress)
          }}
        />
      ) : null}
    </>
  )
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
  main: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    minHeight: 'calc(100vh - 49px)',
    backgroundColor: tokens.colorNeutralBackground1,
  },
})
