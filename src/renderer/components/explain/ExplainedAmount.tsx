import { makeStyles, tokens } from '@fluentui/react-components'
import type { Pence } from '../../../domain/values/money.ts'
import { Amount } from '../Amount.tsx'
import { useExplain, type Asked } from './explain.ts'

interface ExplainedAmountProps {
  readonly asked: Asked
  /** Null while it is not known. */
  readonly pence: Pence | null
  /** With the pound sign, for sentences and single figures. */
  readonly sign?: boolean
}

/** An amount that says where it comes from when it is pressed. */
export function ExplainedAmount({ asked, pence, sign = false }: ExplainedAmountProps) {
  const styles = useStyles()
  const explain = useExplain()
  return (
    <button
      type="button"
      className={styles.amount}
      title="Explain this number"
      onClick={() => {
        explain(asked)
      }}
    >
      <Amount pence={pence} sign={sign} />
    </button>
  )
}

const useStyles = makeStyles({
  amount: {
    // Above what makes a whole card a target.
    position: 'relative',
    font: 'inherit',
    color: 'inherit',
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    minBlockSize: '24px',
    minInlineSize: '24px',
    cursor: 'pointer',
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textUnderlineOffset: '3px',
    '&:hover': { textDecorationStyle: 'solid' },
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
})
