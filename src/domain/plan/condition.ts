import { z } from 'zod'
import { sourced } from '../values/certainty.ts'
import { CostType } from '../values/costType.ts'
import { Decimal } from '../values/decimal.ts'
import { Id } from '../values/id.ts'
import { Population } from '../values/population.ts'

const said = {
  text: z.string().max(2_000),
  ...sourced,
  /** Read in the report of a single council, which may not hold elsewhere: a check that rests on it warns at most. */
  oneCouncil: z.boolean().optional(),
}

/** A part of a source's money of which a condition speaks: what is planned on a category of the menu, or a type of cost. */
const PartOfMoney = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('category'), categoryId: Id }),
  z.strictObject({ by: z.literal('costType'), costType: CostType }),
])
export type PartOfMoney = z.infer<typeof PartOfMoney>

/** The kinds of condition the checks understand. Packs and partnerships supply the conditions; the code knows only these. */
export const Condition = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('menuOnly'), ...said }),
  /** Only these menu items may be paid for, as with money for employment support or inpatient detoxification. */
  z.strictObject({ kind: z.literal('onlyItems'), items: z.array(Id).readonly(), ...said }),
  /** Only interventions for one of these groups of people may be paid for, as with money for people sleeping rough. */
  z.strictObject({
    kind: z.literal('onlyPopulations'),
    populations: z.array(Population).readonly(),
    ...said,
  }),
  /** Mainstream spending must not fall below its 2020-21 level. */
  z.strictObject({ kind: z.literal('maintainBaseline'), ...said }),
  /** The allocation is a floor: at least this much is to be spent for the purpose. */
  z.strictObject({ kind: z.literal('spendAtLeastAllocation'), ...said }),
  /** No more than this percentage of what is planned on the source may go to the part named. */
  z.strictObject({ kind: z.literal('shareCap'), part: PartOfMoney, percent: Decimal, ...said }),
  /** At least this percentage of what is planned on the source has to go to the part named. */
  z.strictObject({ kind: z.literal('shareFloor'), part: PartOfMoney, percent: Decimal, ...said }),
  z.strictObject({ kind: z.literal('carryForward'), allowed: z.boolean(), ...said }),
  z.strictObject({ kind: z.literal('additional'), ...said }),
  /** The money is given only to members of a body, such as an inpatient detoxification consortium. */
  z.strictObject({ kind: z.literal('membership'), body: z.string().max(300), ...said }),
  /** Told to people, not tested by the program. */
  z.strictObject({ kind: z.literal('note'), ...said }),
])
export type Condition = z.infer<typeof Condition>
