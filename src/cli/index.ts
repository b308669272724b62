import { Refusal } from '../contract/client.ts'
import { call } from './call.ts'
import { cut } from './cut.ts'
import { fileProblem } from './fileProblem.ts'
import { exportDocuments } from './exportDocuments.ts'
import { importLines } from './importLines.ts'
import { importPlan, newPlan } from './makePlan.ts'
import { readOptions, type Options } from './options.ts'
import { check, figures, show, verify } from './read.ts'
import { scenarios } from './scenarios.ts'
import { serve } from './serve.ts'
import { usage } from './usage.ts'
import { version, versions } from './versions.ts'

/** Each command gives its exit code. */
const commands: Record<string, (options: Options) => Promise<number>> = {
  new: newPlan,
  show,
  import: importPlan,
  'import-lines': importLines,
  check,
  figures,
  scenarios,
  cut,
  export: exportDocuments,
  verify,
  version,
  versions,
  serve,
  call,
}

async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args)
  if (options.help || options.command === 'help') {
    console.log(usage)
    return 0
  }
  const command = Object.hasOwn(commands, options.command) ? commands[options.command] : undefined
  if (!command)
    throw new Refusal('usage', `There is no command called ${options.command}. Try: ringfence help`)
  return await command(options)
}

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Refusal ? error.message : (fileProblem(error) ?? error))
  process.exitCode = 2
}
