import type { Ambition, Measured } from '../../../domain/ambitions/ambition.ts'
import type { Indicator } from '../../../domain/ambitions/indicator.ts'

const unknown: Measured = { value: null, suppressed: false }

/** An ambition with nothing said of it yet but its name. */
export const blankAmbition = (id: string, position: number): Ambition => ({
  id,
  position,
  title: 'New ambition',
  indicatorId: null,
  definition: '',
  unit: 'people',
  better: 'higher',
  baseline: unknown,
  baselinePeriod: '',
  baselineSource: '',
  trajectory: [null, null, null, null],
  laterTargets: [null, null],
  results: [unknown, unknown, unknown, unknown],
  nationalShare: null,
  owner: '',
  note: '',
})

/** What an indicator of the guidance says of an ambition. A name that people gave it stays. */
export const fromIndicator = (ambition: Ambition, indicator: Indicator): Partial<Omit<Ambition, 'id'>> => ({
  indicatorId: indicator.id,
  ...(ambition.title === 'New ambition' ? { title: indicator.title } : {}),
  ...(ambition.definition.trim() === '' ? { definition: indicator.definition } : {}),
  unit: indicator.unit,
  better: indicator.better,
})
