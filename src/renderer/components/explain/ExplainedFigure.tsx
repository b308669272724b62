import { makeStyles, tokens } from '@fluentui/react-components'
import { useFigure } from '../../stores/usePlan.ts'
import { Amount } from '../Amount.tsx'
import { useExplain } from './explain.ts'

interface ExplainedFigureProps {
  /** The figure's name (domain/values/figure.ts). */
  readonly name: string
  /** With the pound sign, for sentences and single figures. */
  readonly sign?: boolean
}

/** A figure that says where it comes from when it is pressed. */
export function ExplainedFigure({ name, sign = false }: ExplainedFigureProps) {
  const styles = useStyles()
  const pence = useFigure(name)
  const explain = useExplain()
  return (
    <button
      type="button"
      className={styles.figure}
      title="Explain this number"
      onClick={() => {
        explain(name)
      }}
    >
      <Amount pence={pence} sign={sign} />
    </button>
  )
}

const useStyles = makeStyles({
  figure: {
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
