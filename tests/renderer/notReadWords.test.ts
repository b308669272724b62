import { expect, test } from 'vitest'
import { notReadWords } from '../../src/renderer/screens/funding/import/notReadWords.ts'

test('what could not be read is counted in words, without what there is none of', () => {
  expect(notReadWords(1, 2)).toBe('1 cell and 2 columns could not be read')
  expect(notReadWords(0, 1)).toBe('1 column could not be read')
  expect(notReadWords(1_200, 0)).toBe('1,200 cells could not be read')
})
