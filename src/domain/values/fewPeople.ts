/** People as plans speak of them, the one and the many. Posts, beds or pounds are not people. */
const people: readonly (readonly [string, string])[] = [
  ['person', 'people'],
  ['adult', 'adults'],
  ['child', 'children'],
  ['woman', 'women'],
  ['man', 'men'],
  ['client', 'clients'],
  ['patient', 'patients'],
  ['resident', 'residents'],
  ['prisoner', 'prisoners'],
  ['service user', 'service users'],
  ['death', 'deaths'],
]
const ones = people.map(([one]) => one).join('|')
const many = people.map(([, all]) => all).join('|')

/** Up to two words between the number and the people, such as `drug-related` before deaths, but none that begins another thought. */
const between = '(?:(?!(?:for|of|and|or|to|with|in|who|whose|a|the|per)\\s)[\\p{L}’-]+\\s+){0,2}?'

/**
 * A count of one to four people in words or figures. Not `1 in 4 people`, a share; nor `1 to 4 people`, a range; nor the
 * people’s, which is something of theirs. `One person` in words is how anybody speaks of anybody, so only its figure counts.
 */
const counted = new RegExp(
  `(?<![\\d.,£#/:-]|\\bin |\\bto |\\bto\\n)\\b(?:(1)(\\s+${between})(${ones})|([2-4]|two|three|four)(\\s+${between}(?:${many})))\\b(?![’']s|-)`,
  'giu',
)

/** The counts of one to four people in a text, as they stand there. */
export const fewPeopleIn = (text: string): readonly string[] =>
  [...text.matchAll(counted)].map(([found]) => found)

/** The text as it may be printed: `3 deaths` as `fewer than five deaths`. */
export const withoutFewPeople = (text: string): string =>
  text.replaceAll(counted, (_, _one, before?: string, one?: string, _many?: string, rest?: string) =>
    rest === undefined ? `fewer than five${before ?? ' '}${manyOf(one ?? '')}` : `fewer than five${rest}`,
  )

const manyOf = (one: string): string => people.find(([each]) => each === one.toLowerCase())?.[1] ?? one
