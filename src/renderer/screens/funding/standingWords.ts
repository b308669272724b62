import { standing } from '../../../domain/values/figure.ts'
import { formatPounds, pence, type Pence } from '../../../domain/values/money.ts'

/** Where a source stands, in words. `remaining` is what it has less what is planned on it. */
export function standingWords(remaining: Pence): string {
  switch (standing(remaining)) {
    case 'over':
      return `Over-planned by ${formatPounds(pence(-remaining))}`
    case 'balanced':
      return 'Balanced'
    case 'unallocated':
      return `${formatPounds(remaining)} not planned yet`
  }
}
