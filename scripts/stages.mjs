import { countPlaywright, countVitest } from './reports.mjs'

/**
 * What `npm test` runs, in order. A stage is a package's command and its arguments; one that runs tests also says
 * how to write its report and how to count it, and `needs` names a stage without which it cannot run.
 */
const stages = [
  {
    name: 'format',
    title: 'Formatting',
    tool: 'prettier',
    args: ['--check', '--cache', '--log-level', 'warn', '.'],
  },
  { name: 'types', title: 'Types', tool: 'typescript', args: ['--noEmit'] },
  { name: 'lint', title: 'Lint', tool: 'eslint', args: ['--max-warnings', '0', '.'] },
  {
    name: 'boundaries',
    title: 'Boundaries between layers',
    tool: 'dependency-cruiser',
    args: ['--config', '.dependency-cruiser.cjs', '--output-type', 'err-long', 'src', 'tests', 'bench'],
  },
  { name: 'unused', title: 'Unused code', tool: 'knip', args: [] },
  {
    name: 'unit',
    title: 'Unit, storage and contract tests',
    tool: 'vitest',
    args: ['run', '--allowOnly=false', '--reporter=default', '--reporter=json'],
    report: (file) => ({ args: [`--outputFile.json=${file}`] }),
    count: countVitest,
  },
  { name: 'build', title: 'Build', tool: 'electron-vite', args: ['build'] },
  {
    name: 'e2e',
    title: 'End-to-end tests',
    tool: '@playwright/test',
    args: ['test', '--forbid-only', '--reporter=list,json'],
    report: (file) => ({ env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file } }),
    count: countPlaywright,
    needs: 'build',
  },
]

/** The stages that the names ask for, and those they need; all of them where no name is given. */
export function chosenStages(names) {
  const unknown = names.filter((name) => !stages.some((stage) => stage.name === name))
  if (unknown.length > 0) {
    throw new Error(
      `There is no stage called ${unknown.join(', ')}. Choose from ${stages.map(({ name }) => name).join(', ')}.`,
    )
  }
  if (names.length === 0) return stages
  const needed = stages.filter(({ name }) => names.includes(name)).map(({ needs }) => needs)
  return stages.filter(({ name }) => names.includes(name) || needed.includes(name))
}
