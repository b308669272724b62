import type { RecoveryArea } from '../../../domain/plan/need.ts'

export const areaWords: Readonly<Record<RecoveryArea, string>> = {
  treatment: 'Treatment',
  physicalHealth: 'Physical health',
  mentalHealth: 'Mental health',
  housing: 'Housing',
  employment: 'Employment and training',
  family: 'Family and relationships',
  justice: 'Justice',
  stigma: 'Stigma',
}

/** Empty stands for an area not chosen yet. */
export const areaChoices: readonly (readonly [RecoveryArea | '', string])[] = [
  ['', 'Not chosen yet'],
  ...(Object.entries(areaWords) as [RecoveryArea, string][]),
]
