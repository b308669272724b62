import { makeStyles, tokens } from '@fluentui/react-components'
import { useCallback, useDeferredValue, useRef, useState } from 'react'
import type { Line } from '../../../domain/budget.ts'
import { useComplain } from '../../components/announce.tsx'
import { FindingsOf } from '../../components/FindingsOf.tsx'
import { useRecord } from '../../stores/usePlan.ts'
import { BudgetActions } from './BudgetActions.tsx'
import { FilterBar } from './FilterBar.tsx'
import { LineGrid } from './grid/LineGrid.tsx'
import { LineDialog } from './LineDialog.tsx'
import { everyLine, type LineFilter } from './lineFilter.ts'
import { useLineTarget } from './lineTarget.ts'
import { PlainTable } from './PlainTable.tsx'
import { SharesDialog } from './SharesDialog.tsx'
import { useLineNames, useLines } from './useBudget.ts'
import { useLineActions } from './useLineActions.ts'

/** The lines of the budget, as a grid or as a plain table, with what can be done to them. */
export function Budget() {
  const styles = useStyles()
  const names = useLineNames()
  const [filter, setFilter] = useState<LineFilter>(everyLine)
  const lines = useLines(useDeferredValue(filter), names)
  const [plain, setPlain] = useState(false)
  const [currentId, setCurrent] = useState('')
  const current = useRecord('lines', currentId)
  const [target, aim] = useLineTarget()
  const [opened, open] = useState<string | null>(null)
  const [sharedId, setShared] = useState('')
  const shared = useRecord('lines', sharedId)
  const actions = useLineActions()
  const complain = useComplain()
  const latestAim = useRef(aim)
  const arrived = useCallback(() => {
    latestAim.current(null)
  }, [])
  const share = useCallback((line: Line) => {
    setShared(line.id)
  }, [])
  return null
}
