import { targetOf, type Ambition, type Measured } from '../ambitions/ambition.ts'
import { fewestToldOf } from '../ambitions/fewPeople.ts'
import { billionths } from '../values/decimal.ts'
import { found } from './context.ts'
import type { Finding } from './finding.ts'

/** A1 to A4, for one ambition. */
export function checkAmbition(ambition: Ambition): Finding[] {
  return [
    ...targetNoWorse(ambition),
    ...baselineSourced(ambition),
    ...noFewPeople(ambition),
    ...growthNoted(ambition),
  ]
}

const at = (ambition: Ambition, field: string) =>
  ({ table: 'ambitions', recordId: ambition.id, field }) as const

function targetNoWorse(ambition: Ambition): Finding[] {
  const { title, better, baseline } = ambition
  const target = targetOf(ambition)
  if (target === null || baseline.value === null) return []
  const [from, to] = [billionths(baseline.value), billionths(target)]
  if (better === 'higher' ? to >= from : to <= from) return []
  return [
    found('A1', {
      ...at(ambition, 'trajectory'),
      problem: `“${title}” is to go from ${baseline.value} to ${target}, which is worse: ${better} is better`,
      action: 'Change the target or which way is better, or say why it is to get worse.',
    }),
  ]
}

const isThere = ({ value, suppressed }: Measured): boolean => value !== null || suppressed

function baselineSourced(ambition: Ambition): Finding[] {
  const { title, baseline, baselinePeriod, baselineSource } = ambition
  if (!isThere(baseline)) return []
  const [noPeriod, noSource] = [baselinePeriod.trim() === '', baselineSource.trim() === '']
  if (!noPeriod && !noSource) return []
  const lacking = noPeriod ? (noSource ? 'its period and its source' : 'its period') : 'its source'
  return [
    found('A2', {
      ...at(ambition, noPeriod ? 'baselinePeriod' : 'baselineSource'),
      problem: `The baseline of “${title}” does not say ${lacking}`,
      action: 'Write down which months it is of, and where it was read.',
    }),
  ]
}

/** A count of one to four people may point to somebody: it is not written down, here or in what is printed. */
function noFewPeople(ambition: Ambition): Finding[] {
  return fewestToldOf(ambition).map(({ field, what }) =>
    found('A3', {
      ...at(ambition, field),
      about: field,
      problem: `${what} of “${ambition.title}” is a count of fewer than five people`,
      action: 'Mark it as suppressed, or count over a longer time or a larger area.',
    }),
  )
}

/** By more than three tenths in a year. */
function growthNoted(ambition: Ambition): Finding[] {
  const { title, baseline, laterTargets } = ambition
  const years = [baseline.value, targetOf(ambition), ...laterTargets]
  const words = ['this year', 'in the second year', 'in the third year']
  const grows = words.filter((_, year) => {
    const [from, to] = [years[year], years[year + 1]]
    return (
      from != null && to != null && 10n * billionths(to) > 13n * billionths(from) && billionths(from) > 0n
    )
  })
  return grows.length === 0
    ? []
    : [
        found('A4', {
          ...at(ambition, 'trajectory'),
          problem: `“${title}” is to grow by more than 30% ${grows.join(' and ')}`,
          action: 'Check that people, places and money grow with it.',
        }),
      ]
}
