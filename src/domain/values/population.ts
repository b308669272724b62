import { z } from 'zod'

/** A group of people an intervention is for, as grants with a purpose name them. */
export const Population = z.enum([
  'adults',
  'youngPeople',
  'families',
  'women',
  'roughSleeping',
  'prisonLeavers',
  'opiates',
  'alcohol',
  'mentalHealth',
])
export type Population = z.infer<typeof Population>

export const populationTitles: Readonly<Record<Population, string>> = {
  adults: 'Adults in general',
  youngPeople: 'Children and young people',
  families: 'Families and carers',
  women: 'Women',
  roughSleeping: 'People sleeping rough or at risk of it',
  prisonLeavers: 'People in prison or leaving it',
  opiates: 'People who use opiates or crack',
  alcohol: 'People who drink at harmful levels',
  mentalHealth: 'People with a mental illness as well',
}
