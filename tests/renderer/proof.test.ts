import { describe, expect, it } from 'vitest'
import { proofInWords } from '../../src/renderer/screens/history/proofInWords.ts'

describe('the answer to Verify', () => {
  it('says that the history is whole', () => {
    expect(proofInWords({ intact: true, entries: 1, lastHash: 'abcdef0123456789' })).toBe(
      'The history is whole: 1 entry, each sealed with the one before it. The last seal begins abcdef01.',
    )
  })

  it('says where it breaks and what to do', () => {
    const words = proofInWords({ intact: false, entries: 9, brokenAt: 4, reason: 'its seal does not fit' })
    expect(words).toContain('from entry 4 on: its seal does not fit')
    expect(words).toContain('Compare it with an earlier copy')
  })
})
