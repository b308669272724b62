import type { Condition } from '../../../domain/plan/condition.ts'
import { costTypeTitles, type CostType } from '../../../domain/values/costType.ts'
import { Decimal } from '../../../domain/values/decimal.ts'
import type { Population } from '../../../domain/values/population.ts'
import { conditionKinds, type ConditionKind } from './conditionKinds.ts'

/** A condition being written, with everything any kind of it asks for. */
export interface ConditionDraft {
  readonly kind: ConditionKind
  readonly text: string
  readonly items: readonly string[]
  readonly populations: readonly Population[]
  /** `category/<id>` or `costType/<type>`. */
  readonly part: string
  readonly percent: string
  readonly body: string
  readonly mayCarry: boolean
}

export const emptyDraft: ConditionDraft = {
  kind: 'note',
  text: '',
  items: [],
  populations: [],
  part: '',
  percent: '',
  body: '',
  mayCarry: false,
}

/** The condition a draft makes, or a sentence on what it still needs. */
export function conditionOf(draft: ConditionDraft): Condition | string {
  const said = {
    text: draft.text.trim() || conditionKinds[draft.kind],
    certainty: 'found',
    source: '',
  } as const
  return makers[draft.kind](draft, said)
}

type Said = Pick<Condition, 'text' | 'certainty' | 'source'>
type Make = (draft: ConditionDraft, said: Said) => Condition | string

const plain =
  (kind: 'menuOnly' | 'maintainBaseline' | 'spendAtLeastAllocation' | 'additional'): Make =>
  (_draft, said) => ({ kind, ...said })

const makers: Readonly<Record<ConditionKind, Make>> = {
  menuOnly: plain('menuOnly'),
  maintainBaseline: plain('maintainBaseline'),
  spendAtLeastAllocation: plain('spendAtLeastAllocation'),
  additional: plain('additional'),
  onlyItems: ({ items }, said) =>
    items.length === 0 ? 'Tick the items of the menu it may pay for' : { kind: 'onlyItems', items, ...said },
  onlyPopulations: ({ populations }, said) =>
    populations.length === 0
      ? 'Tick the people it is for'
      : { kind: 'onlyPopulations', populations, ...said },
  shareCap: (draft, said) => withShare(draft, (share) => ({ kind: 'shareCap', ...share, ...said })),
  shareFloor: (draft, said) => withShare(draft, (share) => ({ kind: 'shareFloor', ...share, ...said })),
  carryForward: ({ mayCarry }, said) => ({ kind: 'carryForward', allowed: mayCarry, ...said }),
  membership: ({ body }, said) =>
    body.trim() === ''
      ? 'Name the body that has to be joined'
      : { kind: 'membership', body: body.trim(), ...said },
  note: ({ text }, said) => (text.trim() === '' ? 'Write what is to be noted' : { kind: 'note', ...said }),
}

function withShare(
  { part, percent }: ConditionDraft,
  make: (share: Pick<Extract<Condition, { kind: 'shareCap' }>, 'part' | 'percent'>) => Condition,
): Condition | string {
  const read = Decimal.safeParse(percent.trim().replace(/\s*%$/, ''))
  if (!read.success || Number(read.data) > 100)
    return 'Enter the share as a percentage from 0 to 100, like 10'
  const [by, id = ''] = part.split('/')
  if (by === 'category' && id !== '') return make({ part: { by, categoryId: id }, percent: read.data })
  if (by === 'costType' && Object.hasOwn(costTypeTitles, id))
    return make({ part: { by, costType: id as CostType }, percent: read.data })
  return 'Choose what the share is for'
}
