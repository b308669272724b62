import { standing } from '../../../domain/values/figure.ts'
import { pence, type Pence } from '../../../domain/values/money.ts'
import { ExplainedAmount } from '../../components/explain/ExplainedAmount.tsx'

interface StandingWordsProps {
  /** What there is less what is planned on it. */
  readonly remaining: Pence
  /** The figure that tells it. */
  readonly name: string
}

/** Where money stands, in words; the amount among them says where it comes from. */
export function StandingWords({ remaining, name }: StandingWordsProps) {
  const amount = (pennies: Pence) => <ExplainedAmount asked={{ figure: name }} pence={pennies} sign />
  switch (standing(remaining)) {
    case 'over':
      return <span>Over-planned by {amount(pence(-remaining))}</span>
    case 'balanced':
      return <span>Balanced</span>
    case 'unallocated':
      return <span>{amount(remaining)} not planned yet</span>
  }
}
