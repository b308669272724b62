import { makeStyles, mergeClasses } from '@fluentui/react-components'
import { formatAmount, formatPounds, type Pence } from '../../domain/values/money.ts'

interface AmountProps {
  readonly pence: Pence
  /** With the pound sign, for sentences and single figures. Without, for columns whose heading gives the unit. */
  readonly sign?: boolean
}

/** An amount of money whose digits stand under one another. */
export function Amount({ pence, sign = false }: AmountProps) {
  const styles = useStyles()
  return (
    <span className={mergeClasses(styles.amount)}>{sign ? formatPounds(pence) : formatAmount(pence)}</span>
  )
}

const useStyles = makeStyles({ amount: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' } })
