import { useMemo } from 'react'
import type { Line } from '../../../../domain/budget.ts'
import type { CostType } from '../../../../domain/values/costType.ts'
import { noMoney, type Pence } from '../../../../domain/values/money.ts'
import { useComplain } from '../../../components/announce.tsx'
import type { Command } from '../../../stores/planStore.ts'
import { usePlan, useView } from '../../../stores/usePlan.ts'
import { severalSources } from '../lineChoices.ts'
import { changeLine, isMoneyField, paidBy, setMoney, type MoneyField } from '../lineCommands.ts'

interface GridEdits {
  /** Carries what was entered in a column of the grid to the plan. */
  readonly edit: (line: Line, column: string, entered: unknown) => void
  /** Sets a money cell to nought. */
  readonly clear: (line: Line, field: MoneyField) => void
}

export function useGridEdits(share: (line: Line) => void): GridEdits {
  const store = usePlan()
  const { readOnly } = useView()
  const complain = useComplain()
  return useMemo(() => {
    const execute = (command: Command): void => {
      store.execute(command).catch(complain)
    }
    return {
      edit: (line, column, entered) => {
        if (column === 'shares' && entered === severalSources) share(line)
        else execute(commandFor(line, column, entered))
      },
      clear: (line, field) => {
        if (!readOnly && line[field] !== 0) execute(setMoney(line.id, field, noMoney))
      },
    }
  }, [store, complain, readOnly, share])
}

/** The columns are named after the fields they edit. */
function commandFor({ id }: Line, column: string, entered: unknown): Command {
  if (isMoneyField(column)) return setMoney(id, column, entered as Pence)
  const text = (entered as string | null) ?? ''
  switch (column) {
    case 'interventionId':
      return changeLine(id, { interventionId: text === '' ? null : text })
    case 'shares':
      return changeLine(id, { shares: paidBy(text) })
    case 'costType':
      return changeLine(id, { costType: text as CostType })
    default:
      return changeLine(id, { [column]: text })
  }
}
