import type { Need, RecoveryArea } from '../../plan/need.ts'
import { inOrder } from '../../plan/plan.ts'
import { paragraph, table, words, type Block } from '../blocks.ts'
import type { DocumentSource } from '../source.ts'
import { said } from '../wording.ts'

const areaTitles: Record<RecoveryArea, string> = {
  treatment: 'Treatment',
  physicalHealth: 'Physical health',
  mentalHealth: 'Mental health',
  housing: 'Housing',
  employment: 'Employment and training',
  family: 'Family and relationships',
  justice: 'Justice',
  stigma: 'Stigma',
}

/** What local people need, with what shows it. */
export function needs({ plan }: DocumentSource): readonly Block[] {
  const all = inOrder(plan.needs.values())
  if (all.length === 0) return [paragraph('No need has been entered yet.')]
  return [
    table(
      'Local needs',
      'One row for each need: its title, where in people’s lives it lies and whether it is a priority, what shows it, and whom it concerns.',
      [words('Need', 21), words('Area', 16), words('What shows it', 40), words('Whom it concerns', 23)],
      all.map((need) => ({
        cells: [said(need.title), areaOf(need), shownBy(need), said(need.population, 'Not known')],
      })),
    ),
  ]
}

const areaOf = (need: Need): string =>
  [
    need.area === null ? 'Not known' : areaTitles[need.area],
    need.priority ? 'Priority' : 'Not a priority',
  ].join('\n')

const shownBy = (need: Need): string =>
  `${said(need.evidence, 'No evidence given yet.')}\nSource: ${said(need.source, 'not known')}`
