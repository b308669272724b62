import { useState } from 'react'
import { Budget } from './Budget.tsx'
import { everyLine } from './lineFilter.ts'

/** Every cost of the plan, by quarter, intervention and source. */
export function BudgetScreen() {
  const [filter, setFilter] = useState(everyLine)
  return <Budget filter={filter} setFilter={setFilter} />
}
