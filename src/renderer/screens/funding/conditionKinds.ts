import type { Condition } from '../../../domain/plan/condition.ts'

export type ConditionKind = Condition['kind']

/** What each kind of condition says, for people choosing one. */
export const conditionKinds: Readonly<Record<ConditionKind, string>> = {
  menuOnly: 'Only for interventions of the menu',
  onlyItems: 'Only for certain items of the menu',
  onlyPopulations: 'Only for certain people',
  shareCap: 'No more than a share of it for one thing',
  shareFloor: 'At least a share of it for one thing',
  spendAtLeastAllocation: 'All of it has to be spent on drugs and alcohol',
  maintainBaseline: 'The 2020-21 level of spending has to be kept up',
  carryForward: 'Whether what is left may be carried forward',
  additional: 'It has to add to what is already spent',
  membership: 'A body has to be joined',
  note: 'Something to note that the program does not test',
}
