import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { formatAmount, pence, type Pence } from '../../../domain/values/money.ts'

interface ChangeWordsProps {
  /** How far a figure is from the plan’s; null where one of the two is not known. */
  readonly change: Pence | null
  /** Whether the figure itself is known. */
  readonly known: boolean
  /** The plan’s; null while it is not known. */
  readonly before: Pence | null
}

/** How far a figure is from the plan’s, by a word: `438,896.00 less`. */
export function ChangeWords({ change, known, before }: ChangeWordsProps) {
  if (change === 0 || (!known && before === null)) return <Under>the same</Under>
  if (change === null) return <Under strong>{known ? 'not known in the plan' : 'known in the plan'}</Under>
  return (
    <Under strong>
      {formatAmount(pence(Math.abs(change)))} {change > 0 ? 'more' : 'less'}
    </Under>
  )
}

/** How many more or fewer stops there are than in the plan. */
export function StopsWords({ change }: { readonly change: number }) {
  if (change === 0) return <Under>the same</Under>
  return <Under strong>{change > 0 ? `${change} more` : `${-change} fewer`}</Under>
}

function Under({ strong = false, children }: { readonly strong?: boolean; readonly children: ReactNode }) {
  const styles = useStyles()
  return <div className={strong ? styles.strong : styles.quiet}>{children}</div>
}

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } as const

const useStyles = makeStyles({
  strong: { ...small, fontWeight: tokens.fontWeightSemibold },
  quiet: { ...small, color: tokens.colorNeutralForeground2 },
})
