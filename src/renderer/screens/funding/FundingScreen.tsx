import { makeStyles, tokens } from '@fluentui/react-components'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Page } from '../../components/Page.tsx'
import { useList } from '../../stores/usePlan.ts'
import { AddSource } from './AddSource.tsx'
import { QuarterTable } from './QuarterTable.tsx'
import { SourceEditor } from './SourceEditor.tsx'
import { outlined, sourceTree } from './sourceTree.ts'
import { SourceList } from './SourceList.tsx'
import { useSelected } from './useSelected.ts'

/** Where the money comes from, what binds it and how much of it is planned. */
export function FundingScreen() {
  const styles = useStyles()
  const sources = useList('sources')
  const [selected, select] = useSelected('sources')
  const tree = sourceTree(sources)
  const all = outlined(tree)
  const open = sources.find(({ id }) => id === selected) ?? all[0]?.[0]
  return (
    <Page
      wide
      title="Funding"
      intro="Every grant and other source the plan rests on, what binds it, and how much of it is planned."
      actions={<AddSource />}
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
          <QuarterTable sources={all} />
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
