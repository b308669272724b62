import type { Measured } from '../ambitions/ambition.ts'
import type { Basis, Share } from '../costs/line.ts'
import type { Source } from '../funding/source.ts'
import type { Pack } from './pack.ts'
import { packOf, type Plan, type TableName } from './plan.ts'
import type { Adjustment } from '../scenario/scenario.ts'
import { offsetWords, type Offset } from '../timetable/offset.ts'
import { formatDate, type PlainDate } from '../values/date.ts'
import { quarterTitle, type Quarter } from '../values/financialYear.ts'
import { formatPounds, type Pence } from '../values/money.ts'
import type { OnCostRates } from '../values/onCosts.ts'
import { costTypeTitles, type CostType } from '../values/costType.ts'
import { approvalWords, type Approval } from './version.ts'
import { populationTitles, type Population } from '../values/population.ts'
import { stoppableTitles, type Stoppable } from '../values/stoppable.ts'

/** Tells a field's value as people read it; ids become the names they have in that plan. */
export type Tell<V> = (value: V, plan: Plan) => string

const blank = 'blank'

/** Tells what is there, and says so when nothing is. */
const known =
  <V>(tell: Tell<V>): Tell<V | null> =>
  (value, plan) =>
    value === null ? blank : tell(value, plan)

const list =
  <V>(tell: Tell<V>): Tell<readonly V[]> =>
  (values, plan) =>
    values.length === 0 ? 'none' : values.map((value) => tell(value, plan)).join(', ')

export const words: Tell<string | null> = (text) => (text === null || text.trim() === '' ? blank : text)
export const yesNo: Tell<boolean> = (value) => (value ? 'yes' : 'no')
export const number: Tell<number | null> = known((value) => value.toLocaleString('en-GB'))
export const money: Tell<Pence | null> = known((value) => formatPounds(value))
export const date: Tell<PlainDate | null> = known((value) => formatDate(value))
export const percent: Tell<string | null> = known((value) => `${value}%`)
export const weeks: Tell<number | null> = known((value) => `${value} week${value === 1 ? '' : 's'}`)
export const quarter: Tell<Quarter> = (value) => quarterTitle(value)
export const costType: Tell<CostType> = (value) => costTypeTitles[value]
export const stoppable: Tell<Stoppable> = (value) => stoppableTitles[value]
export const populations: Tell<readonly Population[]> = list((value) => populationTitles[value])
export const months: Tell<readonly Pence[] | null> = known(list(money))

/** Codes whose words their letters do not give away. */
const codes: Readonly<Record<string, string>> = {
  sro: 'senior responsible owner',
  spoc: 'single point of contact',
  atOnce: 'at once',
}

/** A choice by its code, such as `fixedTerm`: “fixed term”. */
export const choice: Tell<string | null> = known(
  (code) => codes[code] ?? code.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
)

/** A record of a table by its name. */
export const named = (table: TableName): Tell<string | null> =>
  known((id, plan) => nameOf(plan[table].get(id)) || 'one that is not in the plan')
export const allNamed = (table: TableName): Tell<readonly string[]> => list(named(table))

const naming = ['title', 'name', 'description', 'organisation', 'partner'] as const

/** What a record is called, by whichever field names it; empty when it has no name. */
export function nameOf(record: object | undefined): string {
  const fields = (record ?? {}) as Partial<Record<(typeof naming)[number], string>>
  return naming.map((field) => fields[field] ?? '').find((name) => name !== '') ?? ''
}

/** A thing of the guidance pack by its title there, or by its id when this pack does not have it. */
const inPack = (
  things: (pack: Pack) => readonly { readonly id: string; readonly title: string }[],
): Tell<string | null> =>
  known((id, plan) => things(packOf(plan)).find((each) => each.id === id)?.title ?? id)

export const menuItem = inPack((pack) => pack.categories.flatMap((category) => category.items))
export const grant = inPack((pack) => pack.grants)
export const partner = inPack((pack) => pack.partners)
export const indicator = inPack((pack) => pack.indicators)
export const role = inPack((pack) => pack.workforce.roles)
export const band = inPack((pack) => pack.workforce.bands)
export const employerType = inPack((pack) => pack.workforce.onCosts)

export const shares: Tell<readonly Share[]> = list(
  ({ sourceId, weight }, plan) => `${weight}% ${named('sources')(sourceId, plan)}`,
)
export const sharesOnceClosed: Tell<readonly Share[] | null> = (value, plan) =>
  value === null ? 'as the cost is paid for' : shares(value, plan)

export const basis: Tell<Basis | null> = known(
  ({ unitCost, quantity, each, quantityName, eachName, purchase, assumption }, plan) =>
    [
      `${quantity} ${quantityName} × ${each} ${eachName} at ${money(unitCost, plan)}`.replaceAll(/ +/g, ' '),
      ...(purchase === null ? [] : [purchase]),
      ...(assumption === '' ? [] : [assumption]),
    ].join(', '),
)

export const onCosts: Tell<OnCostRates> = ({ niRate, niThreshold, pensionRate, levyRate }, plan) =>
  `National Insurance ${niRate} above ${money(niThreshold, plan)}, pension ${pensionRate}, levy ${levyRate}`

export const laterYears: Tell<Source['laterYears']> = list(({ amount, certainty, letter }, plan) =>
  [money(amount, plan), certainty, ...(letter === '' ? [] : [letter])].join(' '),
)

export const conditions: Tell<Source['conditions']> = list((condition) =>
  condition.text === '' ? condition.kind : condition.text,
)

export const authorities: Tell<readonly { readonly name: string }[]> = list((each) => each.name)

export const adjustments: Tell<readonly Adjustment[]> = (all) =>
  all.length === 1 ? '1 change' : `${all.length} changes`

export const offset: Tell<Offset | null> = known(
  (value, plan) => `${offsetWords(value)} ${named('steps')(value.stepId, plan)}`,
)

export const measured: Tell<Measured> = ({ value, suppressed }) =>
  suppressed ? 'suppressed' : (value ?? blank)
export const results: Tell<readonly Measured[]> = list(measured)
export const targets: Tell<readonly (string | null)[]> = list(words)

export const moves: Tell<readonly unknown[]> = (all) =>
  all.length === 1 ? '1 figure' : `${all.length} figures`

export const approval: Tell<Approval | null> = known((value) => approvalWords(value))
