import { z } from 'zod'
import type { Change } from './change.ts'
import { Edit } from './edit.ts'
import { SetLineAmount, setLineAmount, SetLineQuarter, setLineQuarter } from './lineCommands.ts'
import { Override, Section, type Plan, type TableName } from './plan.ts'
import {
  addCommand,
  addRecord,
  changeCommand,
  changeRecord,
  fieldsOf,
  removeCommand,
  removeRecord,
} from './recordCommands.ts'
import { brokenInEdit } from './references.ts'
import { Refusal } from './refusal.ts'
import { stepTitle } from './stepTitle.ts'

const ChangeDetails = z.strictObject({ type: z.literal('details.change'), fields: fieldsOf('plan') })
const WriteSection = z.strictObject({ type: z.literal('section.write'), section: Section })
const SetOverride = z.strictObject({ type: z.literal('override.set'), override: Override })
const ClearOverride = z.strictObject({
  type: z.literal('override.clear'),
  id: Override.def.innerType.shape.id,
})

/** One edit of one thing. */
export const SingleCommand = z.discriminatedUnion('type', [
  ChangeDetails,
  addCommand('member', 'members'),
  changeCommand('member', 'members'),
  removeCommand('member'),
  addCommand('need', 'needs'),
  changeCommand('need', 'needs'),
  removeCommand('need'),
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
  addCommand('step', 'steps'),
  changeCommand('step', 'steps'),
  removeCommand('step'),
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

/** Every way a person can change a plan. The journal keeps each as it was asked for. */
export const Command = z.discriminatedUnion('type', [...SingleCommand.options, Batch])
export type Command = z.infer<typeof Command>

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
  for (const single of command.type === 'batch' ? command.commands : [command]) apply(edit, single)
  const broken = brokenInEdit(edit)
  if (broken) throw new Refusal('points-nowhere', broken)
  const change = edit.change()
  return { change, title: command.type === 'batch' ? command.title : stepTitle(command.type, change) }
}

const listOf: Record<string, TableName> = {
  member: 'members',
  need: 'needs',
  source: 'sources',
  intervention: 'interventions',
  line: 'lines',
  step: 'steps',
  closure: 'closures',
}

function apply(edit: Edit, command: SingleCommand): void {
  switch (command.type) {
    case 'details.change':
      changeRecord(edit, 'plan', 'plan', command.fields)
      return
    case 'section.write':
      edit.put('sections', command.section)
      return
    case 'override.set':
      edit.put('overrides', command.override)
      return
    case 'override.clear':
      removeRecord(edit, 'overrides', command.id)
      return
    case 'line.setAmount':
      setLineAmount(edit, command)
      return
    case 'line.setQuarter':
      setLineQuarter(edit, command)
      return
    default:
      applyToList(edit, command)
  }
}

type ListCommand = Extract<SingleCommand, { type: `${string}.add` | `${string}.change` | `${string}.remove` }>

function applyToList(edit: Edit, command: Exclude<ListCommand, { type: 'details.change' }>): void {
  const table = listOf[command.type.split('.')[0] ?? '']
  if (!table) throw new Error(`No list for ${command.type}`)
  if ('record' in command) addRecord(edit, table, command.record)
  else if ('fields' in command) changeRecord(edit, table, command.id, command.fields)
  else removeRecord(edit, table, command.id)
}
