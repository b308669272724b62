import { z } from 'zod'
import { addActual, changeActual, closeQuarters } from './actualCommands.ts'
import type { Change, RecordChange } from './change.ts'
import { Edit } from './edit.ts'
import {
  changeLine,
  SetLineAmount,
  setLineAmount,
  SetLineBasis,
  setLineBasis,
  SetLineMonth,
  setLineMonth,
  SetLineQuarter,
  setLineQuarter,
} from './lineCommands.ts'
import { Override, Section, tables, type Plan, type Records, type TableName } from '../plan/plan.ts'
import {
  addCommand,
  addRecord,
  changeCommand,
  changeRecord,
  changeSource,
  fieldsOf,
  removeCommand,
  removeRecord,
} from './recordCommands.ts'
import { brokenInEdit } from './references.ts'
import { Refusal } from '../refusal.ts'
import { changeReprofile } from './reprofileCommands.ts'
import { adoption } from '../scenario/commands.ts'
import { removeStep, TakeChain, takeChain } from './stepCommands.ts'
import { stepTitle } from './stepTitle.ts'
import { Id } from '../values/id.ts'
import {
  addVersion,
  approveVersion,
  changeVersion,
  WithdrawApproval,
  withdrawApproval,
} from './versionCommands.ts'
import type { WorkedOut } from './workedOut.ts'

const ChangeDetails = z.strictObject({ type: z.literal('details.change'), fields: fieldsOf('plan') })
const WriteSection = z.strictObject({ type: z.literal('section.write'), section: Section })
const SetOverride = z.strictObject({ type: z.literal('override.set'), override: Override })
const ClearOverride = z.strictObject({
  type: z.literal('override.clear'),
  id: Override.def.innerType.shape.id,
})
const SetAssumptions = z.strictObject({
  type: z.literal('assumptions.set'),
  assumptions: tables.assumptions,
})
const CloseQuarters = z.strictObject({
  type: z.literal('inYear.close'),
  quarters: tables.inYear.def.innerType.shape.closedQuarters,
})

/** One edit of one thing, as a person can ask for it. */
export const SingleCommand = z.discriminatedUnion('type', [
  ChangeDetails,
  addCommand('member', 'members'),
  changeCommand('member', 'members'),
  removeCommand('member'),
  addCommand('need', 'needs'),
  changeCommand('need', 'needs'),
  removeCommand('need'),
  addCommand('ambition', 'ambitions'),
  changeCommand('ambition', 'ambitions'),
  removeCommand('ambition'),
  addCommand('source', 'sources'),
  changeCommand('source', 'sources'),
  removeCommand('source'),
  addCommand('intervention', 'interventions'),
  changeCommand('intervention', 'interventions'),
  removeCommand('intervention'),
  addCommand('line', 'lines'),
  changeCommand('line', 'lines'),
  removeCommand('line'),
  SetLineAmount,
  SetLineQuarter,
  SetLineMonth,
  SetLineBasis,
  addCommand('contribution', 'contributions'),
  changeCommand('contribution', 'contributions'),
  removeCommand('contribution'),
  addCommand('receipt', 'receipts'),
  changeCommand('receipt', 'receipts'),
  removeCommand('receipt'),
  addCommand('post', 'posts'),
  changeCommand('post', 'posts'),
  removeCommand('post'),
  addCommand('training', 'training'),
  changeCommand('training', 'training'),
  removeCommand('training'),
  SetAssumptions,
  addCommand('actual', 'actuals'),
  changeCommand('actual', 'actuals'),
  removeCommand('actual'),
  addCommand('variance', 'variances'),
  changeCommand('variance', 'variances'),
  removeCommand('variance'),
  CloseQuarters,
  changeCommand('reprofile', 'reprofiles', ['title', 'reason', 'approval', 'approvedOn']),
  removeCommand('reprofile'),
  addCommand('scenario', 'scenarios'),
  changeCommand('scenario', 'scenarios'),
  removeCommand('scenario'),
  changeCommand('version', 'versions', ['title', 'note']),
  removeCommand('version'),
  WithdrawApproval,
  addCommand('step', 'steps'),
  changeCommand('step', 'steps'),
  removeCommand('step'),
  TakeChain,
  addCommand('closure', 'closures'),
  removeCommand('closure'),
  WriteSection,
  SetOverride,
  ClearOverride,
])
export type SingleCommand = z.infer<typeof SingleCommand>

/** Several edits made, undone and told of as one step, such as a paste. */
const Batch = z.strictObject({
  type: z.literal('batch'),
  title: z.string().min(1).max(200),
  commands: z.array(SingleCommand).min(1).max(20_000),
})

/** Makes the plan what a scenario showed, by the same commands, as one step. */
const AdoptScenario = z.strictObject({ type: z.literal('scenario.adopt'), id: Id })

/** Every way a person can ask for a plan to be changed. The journal keeps each as it was asked for. */
export const AskedCommand = z.discriminatedUnion('type', [...SingleCommand.options, Batch, AdoptScenario])
type AskedCommand = z.infer<typeof AskedCommand>

/** Everything that can be decided on: what a person asks for, and what an operation works out for them. */
export type Command = AskedCommand | WorkedOut

/** What a command will do and how the step is called. Nothing has been changed yet. */
export interface Decision {
  readonly title: string
  readonly change: Change
}

/**
 * Decides what a command does to a plan, without changing it. Throws a Refusal when it cannot be done. Breaking a
 * ring-fence is no reason to refuse: people work through an over-planned state, and the checks name it.
 */
export function decide(plan: Plan, command: Command): Decision {
  const edit = new Edit(plan)
  for (const single of singlesOf(plan, command)) apply(edit, single)
  const broken = brokenInEdit(edit)
  if (broken) throw new Refusal('points-nowhere', broken)
  const change = readable(edit.change())
  return { change, title: command.type === 'batch' ? command.title : stepTitle(command.type, change) }
}

/** The single edits a command is made of. */
function singlesOf(plan: Plan, command: Command): readonly Single[] {
  if (command.type === 'batch') return command.commands
  return command.type === 'scenario.adopt' ? adoption(plan, command.id) : [command]
}

/**
 * What a step makes of a record, such as a year out of four quarters, has to be a record that can be read again; it is
 * kept as it will be read, so that a record is the same whichever way it came.
 */
function readable(change: Change): Change {
  return change.map((each) => {
    if (each.after === null) return each
    const read = tables[each.table].safeParse(each.after)
    if (read.success) return { ...each, after: read.data } as RecordChange
    throw new Refusal('not-allowed', read.error.issues[0]?.message ?? 'This cannot be kept in a plan')
  })
}

type Single = SingleCommand | WorkedOut
type Apply<C> = (edit: Edit, command: C) => void
type Appliers<T extends Single['type']> = {
  readonly [K in T]: Apply<Extract<Single, { type: K }>>
}

/** What each command does to the edit being made. */
const appliers: Appliers<Single['type']> = {
  'details.change': (edit, { fields }) => {
    changeRecord(edit, 'plan', 'plan', fields)
  },
  'member.add': adding('members'),
  'member.change': changing('members'),
  'member.remove': removing('members'),
  'need.add': adding('needs'),
  'need.change': changing('needs'),
  'need.remove': removing('needs'),
  'ambition.add': adding('ambitions'),
  'ambition.change': changing('ambitions'),
  'ambition.remove': removing('ambitions'),
  'source.add': adding('sources'),
  'source.change': (edit, { id, fields }) => {
    changeSource(edit, id, fields)
  },
  'source.remove': removing('sources'),
  'intervention.add': adding('interventions'),
  'intervention.change': changing('interventions'),
  'intervention.remove': removing('interventions'),
  'line.add': adding('lines'),
  'line.change': changeLine,
  'line.remove': removing('lines'),
  'line.setAmount': setLineAmount,
  'line.setQuarter': setLineQuarter,
  'line.setMonth': setLineMonth,
  'line.setBasis': setLineBasis,
  'contribution.add': adding('contributions'),
  'contribution.change': changing('contributions'),
  'contribution.remove': removing('contributions'),
  'receipt.add': adding('receipts'),
  'receipt.change': changing('receipts'),
  'receipt.remove': removing('receipts'),
  'post.add': adding('posts'),
  'post.change': changing('posts'),
  'post.remove': removing('posts'),
  'training.add': adding('training'),
  'training.change': changing('training'),
  'training.remove': removing('training'),
  'assumptions.set': (edit, { assumptions }) => {
    edit.put('assumptions', assumptions)
  },
  'actual.add': addActual,
  'actual.change': changeActual,
  'actual.remove': removing('actuals'),
  'variance.add': adding('variances'),
  'variance.change': changing('variances'),
  'variance.remove': removing('variances'),
  'inYear.close': closeQuarters,
  'reprofile.add': adding('reprofiles'),
  'reprofile.change': changeReprofile,
  'reprofile.remove': removing('reprofiles'),
  'scenario.add': adding('scenarios'),
  'scenario.change': changing('scenarios'),
  'scenario.remove': removing('scenarios'),
  'version.add': addVersion,
  'version.change': changeVersion,
  'version.remove': removing('versions'),
  'version.approve': approveVersion,
  'version.withdraw': (edit) => {
    withdrawApproval(edit)
  },
  'step.add': adding('steps'),
  'step.change': changing('steps'),
  'step.remove': removeStep,
  'chain.take': takeChain,
  'closure.add': adding('closures'),
  'closure.remove': removing('closures'),
  'section.write': (edit, { section }) => {
    edit.put('sections', section)
  },
  'override.set': (edit, { override }) => {
    edit.put('overrides', override)
  },
  'override.clear': removing('overrides'),
}

function apply(edit: Edit, command: Single): void {
  // The type selects both the command and what applies it, which TypeScript cannot follow through a lookup.
  const applier = appliers[command.type] as Apply<Single>
  applier(edit, command)
}

function adding<T extends TableName>(table: T): Apply<{ record: Records[T] }> {
  return (edit, { record }) => {
    addRecord(edit, table, record)
  }
}

function changing(table: TableName): Apply<{ id: string; fields: object }> {
  return (edit, { id, fields }) => {
    changeRecord(edit, table, id, fields)
  }
}

function removing(table: TableName): Apply<{ id: string }> {
  return (edit, { id }) => {
    removeRecord(edit, table, id)
  }
}
