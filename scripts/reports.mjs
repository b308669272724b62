import { existsSync, readFileSync } from 'node:fs'

/** How many tests of a Vitest JSON report passed and failed. A file that could not be loaded counts as one failure. */
export function countVitest(report) {
  const unloadable = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloadable.length }
}

/** How many tests of a Playwright JSON report passed and failed. One that passed only when tried again has failed. */
export function countPlaywright({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky }
}

/** What a runner's report says. A runner that left no report, ran no test or ended badly without naming a test has failed once. */
export function countTests(reportFile, count, exitCode) {
  if (!existsSync(reportFile)) return { passed: 0, failed: 1 }
  const { passed, failed } = count(JSON.parse(readFileSync(reportFile, 'utf8')))
  const saysNothing = passed + failed === 0
  const endedBadly = exitCode !== 0 && failed === 0
  return { passed, failed: saysNothing || endedBadly ? failed + 1 : failed }
}
