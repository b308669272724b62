import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listed, printable, prose, said, sentence } from '../../../src/domain/documents/wording.ts'
import { hostileWords } from './plans.ts'

describe('What people wrote, made fit to print', () => {
  test('keeps words and line breaks and drops what no document can hold', () => {
    expect(printable(hostileWords['control characters'])).toBe('abcdef')
    expect(printable('one\r\ntwo\rthree')).toBe('one\ntwo\nthree')
    expect(printable('a\tb')).toBe('a b')
    expect(printable('lone \uD83D half')).toBe('lone \uFFFD half')
  })

  test('is never empty in a cell', () => {
    expect(said(' \n\u0000 ', 'Not known')).toBe('Not known')
    expect(said(' words ')).toBe('words')
  })

  test('becomes paragraphs at blank lines and bullets at dashes', () => {
    expect(prose('First\nline.\n\nSecond:\n- a\n- b\nThird.')).toEqual([
      { kind: 'paragraph', runs: [{ text: 'First\nline.' }] },
      { kind: 'paragraph', runs: [{ text: 'Second:' }] },
      { kind: 'bullets', items: ['a', 'b'] },
      { kind: 'paragraph', runs: [{ text: 'Third.' }] },
    ])
    expect(prose(' \n \n')).toEqual([])
  })

  test('loses no word on the way', () => {
    const letters = (text: string) => text.replaceAll(/[\s-]/g, '')
    fc.assert(
      fc.property(fc.array(fc.constantFrom('word', '- item', '', ' ', '-', '- ', 'two words')), (lines) => {
        const text = lines.join('\n')
        const kept = prose(text).flatMap((block) =>
          block.kind === 'paragraph'
            ? block.runs.map((run) => run.text)
            : block.kind === 'bullets'
              ? block.items
              : [],
        )
        expect(letters(kept.join(''))).toBe(letters(text))
      }),
    )
  })

  test('lists names as people do, and ends a sentence once', () => {
    expect([listed([]), listed(['a']), listed(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b and c'])
    expect([sentence('Done'), sentence('Done.'), sentence('“Done?”')]).toEqual(['Done.', 'Done.', '“Done?”'])
  })
})
