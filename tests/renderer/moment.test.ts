import { describe, expect, it } from 'vitest'
import { agoInWords } from '../../src/renderer/components/moment.ts'

describe('how long ago a plan was changed', () => {
  const now = new Date(2027, 1, 17, 14, 30)
  const ago = (...at: [number, number, number, number, number]) =>
    agoInWords(new Date(...at).toISOString(), now)

  it('is said in plain words', () => {
    expect(ago(2027, 1, 17, 14, 30)).toBe('just now')
    expect(ago(2027, 1, 17, 14, 29)).toBe('1 minute ago')
    expect(ago(2027, 1, 17, 9, 12)).toBe('today at 09:12')
    expect(ago(2027, 1, 16, 23, 5)).toBe('yesterday at 23:05')
    expect(ago(2027, 1, 14, 10, 0)).toBe('3 days ago')
    expect(ago(2026, 10, 21, 10, 0)).toBe('21 November 2026')
  })
})
