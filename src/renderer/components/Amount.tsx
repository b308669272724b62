import { makeStyles, mergeClasses } from '@fluentui/react-components'
import { formatAmount, formatPounds, type Pence } from '../../domain/values/money.ts'

interface AmountProps {
  /** Null while it is not known, which is said in its place. */
  readonly pence: Pence | null
  /** With the pound sign, for sentences and single figures. Without, for columns whose heading gives the unit. */
  readonly sign?: boolean
}

/** An amount of money whose digits stand under one another. */
export function Amount({ pence, sign = false }: AmountProps) {
  const styles = useStyles()
  return <span className={mergeClasses(styles.amount)}>{amountIn(pence, sign)}</span>
}

function amountIn(pence: Pence | null, inSentence: boolean): string {
  if (pence === null) return inSentence ? 'not known' : 'Not known'
  return inSentence ? formatPounds(pence) : formatAmount(pence)
}

const useStyles = makeStyles({ amount: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' } })
