import type { Ambition, Measured } from '../../ambitions/ambition.ts'
import { inOrder } from '../../plan/plan.ts'
import { quarters } from '../../values/financialYear.ts'
import { printedMeasure, type AmbitionUnit } from '../../values/measure.ts'
import { heading, paragraph, table, words, type Block } from '../blocks.ts'
import type { DocumentSource } from '../source.ts'
import { said, sentence, shortQuarter } from '../wording.ts'

/** Where the partnership wants to get to, one table of baselines and targets and what each measure is. */
export function ambitions({ plan }: DocumentSource): readonly Block[] {
  const all = inOrder(plan.ambitions.values())
  if (all.length === 0) return []
  return [
    table(
      'Ambitions',
      'One row for each ambition: its baseline with its period, what it is to be at the end of each quarter, and in the two years after.',
      [
        words('Ambition', 26),
        words('Baseline', 18),
        ...quarters.map((quarter) => words(shortQuarter(quarter), 10)),
        words('Years 2 and 3', 16),
      ],
      all.map((ambition) => ({
        cells: [
          said(ambition.title),
          baselineOf(ambition),
          ...ambition.trajectory.map((target) => targetText(target, ambition.unit)),
          ambition.laterTargets.map((target) => targetText(target, ambition.unit)).join('\n'),
        ],
      })),
    ),
    heading(2, 'What is counted'),
    ...all.map((ambition) => paragraph(countedIn(ambition))),
  ]
}

const measuredText = ({ value, suppressed }: Measured, unit: AmbitionUnit): string =>
  suppressed ? 'Suppressed' : value === null ? 'Not known' : printedMeasure(value, unit)

const targetText = (target: string | null, unit: AmbitionUnit): string =>
  target === null ? 'Not said' : printedMeasure(target, unit)

const baselineOf = ({ baseline, baselinePeriod, unit }: Ambition): string =>
  [measuredText(baseline, unit), said(baselinePeriod, 'Period not said')].join('\n')

function countedIn({ title, definition, better, owner, baselineSource }: Ambition): string {
  const answers = owner.trim() === '' ? '' : ` ${said(owner)} answers for it.`
  const read = `The baseline is from: ${sentence(said(baselineSource, 'not said'))}`
  return `${said(title)}: ${sentence(said(definition, 'nothing is said yet of what exactly is counted'))} ${better === 'higher' ? 'Higher' : 'Lower'} is better. ${read}${answers}`
}
