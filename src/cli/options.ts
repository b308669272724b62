import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Refusal } from '../contract/client.ts'

/** What was asked for on the command line. */
export type Options = ReturnType<typeof readOptions>

/** Reads the arguments. Throws a Refusal naming an option that is not known or has no value. */
export function readOptions(args: readonly string[]) {
  const { values, positionals } = parsed(args)
  const [command = 'help', ...operands] = positionals
  refuseExtra(command, operands)
  return { ...values, command, operands }
}

/** One plan, one file or one operation is named at a time; `call` takes its input as well. */
function refuseExtra(command: string, operands: readonly string[]): void {
  const most = ['call', 'import-lines', 'version'].includes(command)
    ? 2
    : ['new', 'serve', 'help'].includes(command)
      ? 0
      : 1
  const extra = operands[most]
  if (extra !== undefined)
    throw new Refusal(
      'usage',
      `${command} does not know what to do with “${extra}”. Name one thing at a time`,
    )
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        authority: { type: 'string', multiple: true },
        year: { type: 'string' },
        pack: { type: 'string' },
        title: { type: 'string' },
        sample: { type: 'boolean' },
        out: { type: 'string' },
        json: { type: 'boolean' },
        note: { type: 'string' },
        approve: { type: 'boolean' },
        by: { type: 'string' },
        on: { type: 'string' },
        reference: { type: 'string' },
        'sign-off': { type: 'boolean' },
        document: { type: 'string' },
        sheet: { type: 'string' },
        'skip-hidden': { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        source: { type: 'string' },
        percent: { type: 'string' },
        from: { type: 'string' },
        of: { type: 'string' },
        plan: { type: 'string' },
        plans: { type: 'string' },
        today: { type: 'string' },
        port: { type: 'string' },
        open: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new Refusal('usage', (error as Error).message)
  }
}

/** The folder plans are kept in, unless a command is told otherwise. */
export const plansFolderOf = ({ plans }: Options): string =>
  resolve(plans ?? process.env['RINGFENCE_PLANS'] ?? join(homedir(), 'Documents', 'Ringfence plans'))

/** The operand at a place, or a Refusal that says what belongs there. */
export function operand({ command, operands }: Options, index: number, what: string): string {
  const given = operands[index]
  if (given === undefined)
    throw new Refusal('usage', `Say which ${what}: ringfence ${command} ${what.toUpperCase()}`)
  return given
}
