import { describe, expect, it } from 'vitest'
import { readExchange } from '../../src/renderer/screens/home/readExchange.ts'

describe('a JSON file that is opened', () => {
  it('is taken for a plan when it says so', () => {
    const text = JSON.stringify({ format: 'ringfence-plan', formatVersion: 1, tables: { packs: [] } })
    expect(readExchange(text, 'plan.json').tables.packs).toEqual([])
  })

  it('is refused in a sentence otherwise', () => {
    expect(() => readExchange('{', 'a.json')).toThrow('a.json cannot be read: it is not JSON')
    for (const other of ['null', '[]', '{"format":"other"}', '{"format":"ringfence-plan"}'])
      expect(() => readExchange(other, 'a.json')).toThrow('a.json is JSON, but not a Ringfence plan')
  })
})
