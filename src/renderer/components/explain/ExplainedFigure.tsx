import { useFigure } from '../../stores/usePlan.ts'
import { ExplainedAmount } from './ExplainedAmount.tsx'

interface ExplainedFigureProps {
  /** The figure's name (domain/values/figure.ts). */
  readonly name: string
  /** With the pound sign, for sentences and single figures. */
  readonly sign?: boolean
}

/** A figure of the plan that says where it comes from when it is pressed. */
export const ExplainedFigure = ({ name, sign = false }: ExplainedFigureProps) => (
  <ExplainedAmount asked={{ figure: name }} pence={useFigure(name)} sign={sign} />
)
