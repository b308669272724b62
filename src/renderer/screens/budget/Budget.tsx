import { makeStyles, Switch, tokens } from '@fluentui/react-components'
import { useCallback, useDeferredValue, useState } from 'react'
import type { Line } from '../../../domain/costs/line.ts'
import { useComplain } from '../../components/announce.tsx'
import { Page } from '../../components/Page.tsx'
import { roomy } from '../../components/useMedia.ts'
import { usePlan, useView } from '../../stores/usePlan.ts'
import { BudgetActions } from './BudgetActions.tsx'
import { BudgetDialogs, type OpenDialog } from './BudgetDialogs.tsx'
import { usePreview } from './clipboard/usePreview.ts'
import { CurrentLine } from './CurrentLine.tsx'
import { CurrentRow } from './currentRow.ts'
import { FilterBar } from './FilterBar.tsx'
import { LineGrid } from './grid/LineGrid.tsx'
import { everyLine, type LineFilter } from './lineFilter.ts'
import { useLineTarget } from './lineTarget.ts'
import { PlainTable } from './PlainTable.tsx'
import { PositionCards } from './PositionCards.tsx'
import { lineOf, type LineRow } from './rows/gridRow.ts'
import { useMoneyBook } from './rows/useMoneyBook.ts'
import { useRows } from './rows/useRows.ts'
import { StatusLine } from './StatusLine.tsx'
import { UnderGrid } from './UnderGrid.tsx'
import { useGrid } from './useGrid.ts'
import { useLineActions } from './useLineActions.ts'
import { useLineNames } from './useLineNames.ts'
import { useReveal } from './useReveal.ts'
import { LaterYears } from './views/LaterYears.tsx'
import { useArrangement } from './views/useArrangement.ts'
import { ViewBar } from './views/ViewBar.tsx'

interface BudgetProps {
  readonly filter: LineFilter
  readonly setFilter: (filter: LineFilter) => void
}

/** Where every source stands and the lines of the budget, as a grid or as a plain table, with what can be done to them. */
export function Budget({ filter, setFilter }: BudgetProps) {
  const styles = useStyles()
  const store = usePlan()
  const names = useLineNames()
  const { readOnly } = useView()
  const [target, aim] = useLineTarget()
  const arrangement = useArrangement(target)
  const { rows, lines, sums, groups, all, shown } = useRows(
    useDeferredValue(filter),
    names,
    arrangement.grouping,
    arrangement.closed,
  )
  useReveal(target, rows, setFilter, arrangement.openAll)
  const book = useMoneyBook(arrangement.view, groups)
  const [plain, setPlain] = useState(false)
  const [current] = useState(() => new CurrentRow())
  const [dialog, setDialog] = useState<OpenDialog | null>(null)
  const lineActions = useLineActions()
  const intakes = usePreview()
  const complain = useComplain()

  const arrived = useCallback(() => {
    aim(null)
  }, [aim])
  const share = useCallback((shared: Line) => {
    setDialog({ kind: 'shares', id: shared.id, back: 'shares' })
  }, [])
  const open = (id: string): void => {
    setDialog({ kind: 'line', id, back: 'description' })
  }
  const add = (): void => {
    if (readOnly) return
    const below = store.record('lines', lineOf(current.row())?.id ?? '')
    lineActions.add(below?.id ?? null, filter).then((id) => {
      aim({ id, field: 'description', edit: true })
      if (plain) open(id)
    }, complain)
  }
  const remove = (): void => {
    const here = grid.selectedRows()
    if (readOnly || here.length === 0) return
    lineActions.remove(here, (removed) => {
      const next = besides(lines, removed)
      if (next) aim({ id: next.id, field: 'description' })
    })
  }
  const grid = useGrid({
    names,
    book,
    filter,
    intakes,
    share,
    add,
    remove,
    current,
    toggle: arrangement.toggle,
  })
  const duplicate = (copied: Line): void => {
    lineActions.duplicate(copied).then((id) => {
      aim({ id, field: 'description' })
    }, complain)
  }

  return (
    <Page
      filled
      title="Budget"
      actions={
        <>
          {plain ? null : <ViewBar arrangement={arrangement} />}
          <Switch
            label="Plain table"
            checked={plain}
            onChange={(_, { checked }) => {
              setPlain(checked)
            }}
          />
        </>
      }
    >
      <div className={styles.parts}>
        <PositionCards
          sourceId={filter.sourceId}
          showOnly={(sourceId) => {
            setFilter({ ...everyLine, sourceId })
          }}
        />
        <BudgetActions
          current={current}
          several={grid.several}
          plain={plain}
          add={add}
          open={open}
          duplicate={duplicate}
          share={share}
          remove={remove}
          work={({ id }) => {
            setDialog({ kind: 'working', id, back: 'amount' })
          }}
          explain={grid.explainHere}
          importLines={() => {
            setDialog({ kind: 'import' })
          }}
        />
        <FilterBar filter={filter} change={setFilter} shown={shown} all={all} />
        {plain ? (
          <PlainTable
            lines={lines.map(({ cost }) => cost)}
            names={names}
            target={target}
            arrived={arrived}
            open={open}
          />
        ) : (
          <>
            {arrangement.view === 'years' ? <LaterYears /> : null}
            <LineGrid
              rows={rows}
              sums={sums}
              view={arrangement.view}
              grouped={arrangement.grouping !== 'none'}
              context={grid.context}
              target={target}
              arrived={arrived}
              ready={grid.setApi}
              api={grid.api}
              frame={grid.frame}
              range={grid.range}
              clipboard={grid.clipboard.events}
              actions={grid.actions}
              setCurrent={current.set}
              share={share}
            />
            <UnderGrid>
              <CurrentLine current={current} add={add} goTo={grid.actions.goTo} />
              <StatusLine api={grid.api} range={grid.range} />
            </UnderGrid>
          </>
        )}
      </div>
      <BudgetDialogs
        dialog={dialog}
        change={(next) => {
          setDialog(next)
          if (next === null && dialog && 'id' in dialog) aim({ id: dialog.id, field: dialog.back })
        }}
        intakes={intakes}
        filter={filter}
      />
    </Page>
  )
}

/** The line the keyboard goes to when others are removed: the one below the last of them, or above the first. */
function besides(lines: readonly LineRow[], removed: readonly Line[]): Line | undefined {
  const gone = new Set(removed.map(({ id }) => id))
  const last = lines.findLastIndex(({ cost }) => gone.has(cost.id))
  const kept = ({ cost }: LineRow): boolean => !gone.has(cost.id)
  return (lines.slice(last + 1).find(kept) ?? lines.slice(0, Math.max(0, last)).findLast(kept))?.cost
}

const useStyles = makeStyles({
  parts: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    [roomy]: { flexGrow: 1, minBlockSize: 0 },
  },
})
