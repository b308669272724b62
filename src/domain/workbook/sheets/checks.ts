import { checkTitle, isLetStand } from '../../documents/matters.ts'
import { gravestFirst, type Severity } from '../../values/severity.ts'
import { blank, words, yesNo } from '../cells.ts'
import type { Facts } from '../facts.ts'
import { Frame, textColumn } from '../frame.ts'
import type { WorkbookSheet } from '../workbook.ts'

const frame = new Frame('Checks', ['What the checks find in the plan as it stands, the gravest first.'], {
  severity: textColumn('How grave', 16),
  check: textColumn('Check', 30),
  problem: textColumn('What is wrong', 60),
  action: textColumn('What to do', 60),
  letStand: textColumn('Let stand', 10),
  reason: textColumn('Why', 40),
  rule: textColumn('Rule', 40),
})

const severityTitles: Readonly<Record<Severity, string>> = {
  stop: 'Bars submission',
  warn: 'Warning',
  note: 'For information',
}

/** Every finding, with what was let stand and why. */
export const checksSheet = (facts: Facts): WorkbookSheet =>
  frame.sheet(
    facts.findings.toSorted(gravestFirst).map((finding) => {
      const letStand = isLetStand(facts, finding)
      return {
        severity: words(severityTitles[finding.severity]),
        check: words(checkTitle(finding)),
        problem: words(finding.problem),
        action: words(finding.action),
        letStand: yesNo(letStand),
        reason: letStand ? words(facts.plan.overrides.get(finding.id)?.reason ?? '') : blank,
        rule: words(finding.rule),
      }
    }),
  )
