import type { Comparison } from '../../../contract/scenarioViews.ts'

type Touched = Comparison['columns'][number]['touched']

const nouns: readonly (readonly [keyof Touched, string, string])[] = [
  ['sources', 'funding source', 'funding sources'],
  ['lines', 'budget line', 'budget lines'],
  ['posts', 'post', 'posts'],
]

/** What a scenario changes, counted: `It changes 1 funding source and 3 posts.` */
export function touchedWords(touched: Touched): string {
  const counted = [
    ...nouns
      .filter(([table]) => touched[table] > 0)
      .map(
        ([table, one, many]) =>
          `${touched[table].toLocaleString('en-GB')} ${touched[table] === 1 ? one : many}`,
      ),
    ...(touched.assumptions > 0 ? ['the uplifts of later years'] : []),
  ]
  return counted.length === 0
    ? 'It changes nothing in the plan as it stands.'
    : `It changes ${new Intl.ListFormat('en-GB').format(counted)}.`
}
