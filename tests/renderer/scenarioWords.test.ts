import { expect, test } from 'vitest'
import { returnNotKnownWords } from '../../src/renderer/screens/scenarios/hiringWords.ts'
import { touchedWords } from '../../src/renderer/screens/scenarios/touchedWords.ts'

test('of how many sources it is not known what has to be given back, and why, is said in whole words', () => {
  expect(returnNotKnownWords(0)).toBe('')
  expect(returnNotKnownWords(1)).toBe(
    '; not known for 1 source, where the allocation is missing or nobody has said whether what is left may be carried over',
  )
  expect(returnNotKnownWords(2)).toContain('not known for 2 sources')
})

test('what a scenario changes is counted', () => {
  const none = { sources: 0, lines: 0, posts: 0, assumptions: 0 }
  expect(touchedWords(none)).toBe('It changes nothing in the plan as it stands.')
  expect(touchedWords({ sources: 1, lines: 1_999, posts: 2, assumptions: 1 })).toBe(
    'It changes 1 funding source, 1,999 budget lines, 2 posts and the uplifts of later years.',
  )
})
