import type { Responsibility } from '../../../domain/plan/setUp.ts'

export const responsibilityWords: Readonly<Record<Responsibility, string>> = {
  sro: 'Senior responsible owner (SRO)',
  chair: 'Chair',
  deputyChair: 'Deputy chair',
  spoc: 'Single point of contact (SPOC)',
  financeLead: 'Finance lead',
  member: 'Member',
}

export const responsibilityChoices = Object.entries(responsibilityWords) as [Responsibility, string][]
