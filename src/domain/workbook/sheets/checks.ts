import { gravenessWords, gravestOf, reasonToStand } from '../../documents/graveness.ts'
import { checkTitle } from '../../documents/matters.ts'
import { words, yesNo } from '../cells.ts'
import type { Facts } from '../facts.ts'
import { Frame, textColumn } from '../frame.ts'
import type { WorkbookSheet } from '../workbook.ts'

const frame = new Frame(
  'Checks',
  ['What the checks find in the plan as it stands, what bars submission first.'],
  {
    severity: textColumn('How grave', 16),
    check: textColumn('Check', 30),
    problem: textColumn('What is wrong', 60),
    action: textColumn('What to do', 60),
    letStand: textColumn('Let stand', 10),
    reason: textColumn('Why', 40),
    rule: textColumn('Rule', 40),
  },
)

/** Every finding, with what was let stand and why. */
export const checksSheet = (facts: Facts): WorkbookSheet =>
  frame.sheet(
    gravestOf(facts, facts.findings).map((finding) => {
      const reason = reasonToStand(facts, finding)
      return {
        severity: words(gravenessWords(facts, finding)),
        check: words(checkTitle(finding)),
        problem: words(finding.problem),
        action: words(finding.action),
        letStand: yesNo(reason !== null),
        reason: words(reason ?? ''),
        rule: words(finding.rule),
      }
    }),
  )
