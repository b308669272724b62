import type { Basis } from '../../../../domain/costs/line.ts'
import { Decimal } from '../../../../domain/values/decimal.ts'
import { formatAmount, parsePounds, poundsHint } from '../../../../domain/values/money.ts'

/** How a line is worked out, while it is being typed. */
export interface TypedBasis {
  readonly unitCost: string
  readonly quantity: string
  readonly quantityName: string
  readonly each: string
  readonly eachName: string
  readonly purchase: '' | 'spot' | 'block'
  readonly assumption: string
}

export const typedFrom = (basis: Basis | null): TypedBasis =>
  basis === null
    ? { unitCost: '', quantity: '', quantityName: '', each: '1', eachName: '', purchase: '', assumption: '' }
    : { ...basis, unitCost: formatAmount(basis.unitCost), purchase: basis.purchase ?? '' }

/** Words to begin with for costs that are often worked out this way. The figures are the plan's own. */
export const presets: readonly (readonly [string, Partial<TypedBasis>])[] = [
  ['Residential placements', { quantityName: 'placements', eachName: 'nights' }],
  ['Inpatient detoxification', { quantityName: 'admissions', eachName: 'bed nights' }],
  ['Units at a price', { quantityName: 'units', each: '1', eachName: '' }],
]

/** The working as typed, or the sentence that says what is missing, with the field it is about. */
export function readBasis(
  typed: TypedBasis,
): Basis | { readonly field: keyof TypedBasis; readonly why: string } {
  const unitCost = typed.unitCost.trim() === '' ? null : parsePounds(typed.unitCost)
  if (unitCost === null) return { field: 'unitCost', why: poundsHint('the unit cost') }
  const quantity = Decimal.safeParse(typed.quantity.trim())
  if (!quantity.success) return { field: 'quantity', why: 'Enter how many, such as 12 or 2.5' }
  const each = Decimal.safeParse(typed.each.trim())
  if (!each.success)
    return { field: 'each', why: 'Enter how many units each takes, such as 28; 1 when it is one' }
  const { quantityName, eachName, assumption, purchase } = typed
  return {
    unitCost,
    quantity: quantity.data,
    each: each.data,
    quantityName: quantityName.trim(),
    eachName: eachName.trim(),
    assumption,
    purchase: purchase === '' ? null : purchase,
  }
}
