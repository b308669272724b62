import type { Training } from '../../../domain/workforce/post.ts'

export const kindTitles: Readonly<Record<Training['kind'], string>> = {
  skill: 'Skill',
  qualification: 'Qualification',
  training: 'Training',
}

export const kindChoices = Object.entries(kindTitles) as [Training['kind'], string][]
