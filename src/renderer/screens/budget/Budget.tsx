import { useCallback, useState } from 'react'
import type { Line } from '../../../domain/budget.ts'
import { useComplain } from '../../components/announce.tsx'
import { useRecord, useView } from '../../stores/usePlan.ts'
import { BudgetActions } from './BudgetActions.tsx'
import { BudgetDialogs } from './BudgetDialogs.tsx'
import { CurrentLine } from './CurrentLine.tsx'
import { FilterBar } from './FilterBar.tsx'
import { LineGrid } from './grid/LineGrid.tsx'
import { useLineTarget } from './lineTarget.ts'
import { PlainTable } from './PlainTable.tsx'
import { useLineNames } from './useBudget.ts'
import { useLineActions } from './useLineActions.ts'
import { useShownLines } from './useShownLines.ts'

/** The lines of the budget, as a grid or as a plain table, with what can be done to them. */
export function Budget() {
  const names = useLineNames()
  const { readOnly } = useView()
  const [target, aim] = useLineTarget()
  const { lines, filter, setFilter } = useShownLines(names, target)
  const [plain, setPlain] = useState(false)
  const [currentId, setCurrent] = useState('')
  const current = useRecord('lines', currentId)
  const [opened, setOpened] = useState<string | null>(null)
  const [shared, setShared] = useState<string | null>(null)
  const actions = useLineActions()
  const complain = useComplain()

  const arrived = useCallback(() => {
    aim(null)
  }, [aim])
  const share = useCallback((line: Line) => {
    setShared(line.id)
  }, [])
  const open = useCallback((id: string) => {
    setCurrent(id)
    setOpened(id)
  }, [])

  const add = (): void => {
    if (readOnly) return
    actions.add(current?.id ?? null, filter).then((id) => {
      aim({ id, field: 'description', edit: true })
      if (plain) open(id)
    }, complain)
  }
  const duplicate = (line: Line): void => {
    actions.duplicate(line).then((id) => {
      aim({ id, field: 'description' })
    }, complain)
  }
  const remove = (line: Line): void => {
    const index = lines.indexOf(line)
    const next = lines[index + 1] ?? lines[index - 1]
    actions.remove(line, () => {
      if (next) aim({ id: next.id, field: 'description' })
    })
  }

  return (
    <>
      <BudgetActions
        line={current}
        plain={plain}
        setPlain={setPlain}
        add={add}
        open={open}
        duplicate={duplicate}
        share={share}
        remove={remove}
      />
      <FilterBar filter={filter} change={setFilter} shown={lines.length} />
      {plain ? (
        <PlainTable lines={lines} names={names} target={target} arrived={arrived} open={open} />
      ) : (
        <LineGrid
          lines={lines}
          names={names}
          target={target}
          arrived={arrived}
          setCurrent={setCurrent}
          share={share}
          add={add}
        />
      )}
      {plain ? null : <CurrentLine line={current} add={add} />}
      <BudgetDialogs
        opened={opened}
        close={() => {
          setOpened(null)
          if (opened !== null) aim({ id: opened, field: 'description' })
        }}
        shared={shared}
        closeShared={() => {
          setShared(null)
          if (shared !== null && opened === null) aim({ id: shared, field: 'shares' })
        }}
        share={share}
      />
    </>
  )
}
