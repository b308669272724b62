import { z } from 'zod'
import { sourced } from '../values/certainty.ts'
import { Id } from '../values/id.ts'
import { OnCostRates } from '../values/onCosts.ts'
import { Pence } from '../values/money.ts'

/** A role as the national workforce census groups them. Its certainty is that of the usual band, where it has one. */
const Role = z
  .strictObject({
    id: Id,
    title: z.string().min(1),
    /** The heading it stands under, such as "Lived experience" or "Registered professionals". */
    group: z.string(),
    /** The pay band usual for it; none where that is not known. */
    bandId: Id.nullable(),
    ...sourced,
  })
  .readonly()

/** A pay band and the range of full-time salaries in it, in pence. */
const PayBand = z
  .strictObject({ id: Id, title: z.string().min(1), lowest: Pence, highest: Pence, ...sourced })
  .readonly()

/** What an employer of one kind pays on top of salary; a starting point that people change to their own. */
const OnCostPreset = z
  .strictObject({ id: Id, title: z.string().min(1), rates: OnCostRates, ...sourced })
  .readonly()

/** What a pack knows of the workforce. Pay years move apart from grant years, so bands name their own year. */
export const PackWorkforce = z
  .strictObject({
    roles: z.array(Role).readonly(),
    bands: z.array(PayBand).readonly(),
    onCosts: z.array(OnCostPreset).readonly(),
  })
  .readonly()
export type PackWorkforce = z.infer<typeof PackWorkforce>
