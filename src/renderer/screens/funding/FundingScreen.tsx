import { makeStyles, tokens } from '@fluentui/react-components'
import { SpendByQuarter } from '../../components/charts/SpendByQuarter.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Page } from '../../components/Page.tsx'
import { useList } from '../../stores/usePlan.ts'
import { FundingActions } from './FundingActions.tsx'
import { LaterYearsTable } from './LaterYearsTable.tsx'
import { QuarterTable } from './QuarterTable.tsx'
import { SourceEditor } from './SourceEditor.tsx'
import { outlined, sourceTree } from './sourceTree.ts'
import { SourceList } from './SourceList.tsx'
import { useOpenSource } from './useOpenSource.ts'

/** Where the money comes from, what binds it and how much of it is planned. */
export function FundingScreen() {
  const styles = useStyles()
  const sources = useList('sources')
  const tree = sourceTree(sources)
  const all = outlined(tree)
  const [open, select] = useOpenSource(all.map(([source]) => source))
  return (
    <Page
      wide
      title="Funding"
      intro="Every grant and other source the plan rests on, what binds it, and how much of it is planned."
      actions={<FundingActions />}
    >
      {open === undefined ? (
        <EmptyState title="No funding source yet">
          Add the grants the plan is paid from. Those of the guidance pack bring their conditions with them.
        </EmptyState>
      ) : (
        <>
          <div className={styles.panes}>
            <SourceList nodes={tree} selected={open.id} select={select} />
            <SourceEditor key={open.id} source={open} />
          </div>
          <SpendByQuarter source={open} />
          <QuarterTable sources={all} />
          <LaterYearsTable sources={all.map(([source]) => source)} />
        </>
      )}
    </Page>
  )
}

const useStyles = makeStyles({
  panes: {
    display: 'grid',
    gridTemplateColumns: 'minmax(280px, 2fr) minmax(0, 3fr)',
    gap: tokens.spacingHorizontalXXL,
    alignItems: 'start',
    marginBlockEnd: tokens.spacingVerticalXXL,
    '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
})
