// `npm test`: every check there is, one after the other. `npm test -- --only unit,lint` runs some of them.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureInstalled } from './install.mjs'
import { ensurePrograms } from './installPrograms.mjs'
import { environment, nodePath, toolPath } from './places.mjs'
import { countTests } from './reports.mjs'
import { run } from './run.mjs'
import { chosenStages } from './stages.mjs'

const say = (line) => console.log(line)
const stageTimeLimitSeconds = 30 * 60

/** Without colours: the output is kept in logs as often as it is read in a terminal. */
function plainEnvironment(extra) {
  const { FORCE_COLOR: _, ...env } = environment({ NO_COLOR: '1', ...extra })
  return env
}

async function runStage(stage, reportFolder) {
  const file = join(reportFolder, `${stage.name}.json`)
  const extra = stage.report?.(file)
  const args = [toolPath(stage.tool), ...stage.args, ...(extra?.args ?? [])]
  const { code, output } = await run(nodePath(), args, {
    env: plainEnvironment(extra?.env),
    timeLimitSeconds: stageTimeLimitSeconds,
  })
  const counts = stage.count
    ? countTests(file, stage.count, code)
    : { passed: Number(code === 0), failed: Number(code !== 0) }
  return { stage, output, ...counts }
}

function sayOutcome({ stage, output, passed, failed }, seconds) {
  if (failed > 0) say(output.trimEnd())
  const tests = stage.count ? ` ${passed} passed, ${failed} failed,` : ''
  say(`  ${failed > 0 ? 'FAILED' : 'passed'}${tests} in ${seconds.toFixed(1)} s`)
}

async function runStages(stages, reportFolder) {
  const outcomes = []
  for (const stage of stages) {
    say(`${stage.title} (${stage.name})…`)
    if (outcomes.some((outcome) => outcome.stage.name === stage.needs && outcome.failed > 0)) {
      say(`  not run, because ${stage.needs} failed`)
      continue
    }
    const began = performance.now()
    const outcome = await runStage(stage, reportFolder)
    sayOutcome(outcome, (performance.now() - began) / 1000)
    outcomes.push(outcome)
  }
  return outcomes
}

function sayTotal(outcomes) {
  const total = (key) => outcomes.reduce((sum, outcome) => sum + outcome[key], 0)
  const failures = outcomes.filter(({ failed }) => failed > 0).map(({ stage }) => stage.name)
  say(failures.length > 0 ? `\nFailed: ${failures.join(', ')}.` : '\nEverything passed.')
  say(`${total('passed')} passed, ${total('failed')} failed`)
  return total('failed') > 0 ? 1 : 0
}

async function test() {
  const { values } = parseArgs({ options: { only: { type: 'string', multiple: true, default: [] } } })
  const stages = chosenStages(values.only.flatMap((names) => names.split(',')))
  await ensureInstalled(say)
  await ensurePrograms(
    stages.map(({ name }) => name),
    say,
  )
  const reportFolder = mkdtempSync(join(tmpdir(), 'ringfence-reports-'))
  try {
    return sayTotal(await runStages(stages, reportFolder))
  } finally {
    rmSync(reportFolder, { recursive: true, force: true })
  }
}

try {
  process.exitCode = await test()
} catch (error) {
  console.error(error.message)
  say('0 passed, 1 failed')
  process.exitCode = 1
}
