import { NamesToSettle } from '../../components/NamesToSettle.tsx'
import { nameInWords } from './nameInWords.ts'
import type { Proposal, SpentMeaning } from './proposal.ts'
import { useSpendable, type Spendable } from './useSpendable.ts'

interface UnknownSpendingProps {
  readonly unknown: Proposal['preview']['unknown']
  readonly more: number
  readonly meanings: readonly SpentMeaning[]
  readonly change: (meanings: readonly SpentMeaning[]) => void
}

/** The names in a spreadsheet of spending that no cost or source of the plan has. */
export function UnknownSpending({ unknown, more, meanings, change }: UnknownSpendingProps) {
  const costs = useSpendable('cost')
  const sources = useSpendable('source')
  const all = new Map([...costs, ...sources].map((each) => [keyOf(each.on), each.on]))
  const options = (
    <>
      <optgroup label="Costs">{costs.map(optionOf)}</optgroup>
      <optgroup label="Sources, on no cost of the plan">{sources.map(optionOf)}</optgroup>
    </>
  )
  const names = [
    ...meanings.map(({ name, on }) => ({ name, rows: null, means: keyOf(on) })),
    ...unknown.map(({ name, rows }) => ({ name, rows, means: '' })),
  ]
  return (
    <NamesToSettle
      names={names.map((each) => ({
        ...each,
        question: 'which cost or source?',
        choose: (chosen) => {
          const others = meanings.filter(({ name }) => name !== each.name)
          const on = all.get(chosen)
          change(on ? [...others, { name: each.name, on }] : others)
        },
        options,
      }))}
      more={more}
    />
  )
}

const keyOf = ({ table, id }: SpentMeaning['on']): string => `${table}/${id}`

const optionOf = ({ on, name }: Spendable) => (
  <option key={keyOf(on)} value={keyOf(on)}>
    {nameInWords({ name })}
  </option>
)
