import { z } from 'zod'
import { Decimal } from './decimal.ts'
import { Amount } from './money.ts'

/** What an employer pays on top of salary. Rates are parts of one: `0.15` is 15%. */
export const OnCostRates = z
  .strictObject({
    /** Employer's National Insurance on pay above the threshold. */
    niRate: Decimal,
    /** Pay of one person in a year on which no National Insurance is due, in pence. */
    niThreshold: Amount,
    pensionRate: Decimal,
    /** Apprenticeship levy. */
    levyRate: Decimal,
  })
  .readonly()
export type OnCostRates = z.infer<typeof OnCostRates>
