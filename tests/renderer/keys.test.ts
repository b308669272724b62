import { describe, expect, it } from 'vitest'
import { commandOf } from '../../src/renderer/screens/plan/planKeys.ts'

const press = (key: string, held: Partial<KeyboardEvent> = {}) =>
  commandOf({ key, ctrlKey: true, metaKey: false, shiftKey: false, altKey: false, ...held })

describe('the keys of a plan', () => {
  it('undo, redo, search and save a version, with Ctrl or Cmd', () => {
    expect(press('z')).toBe('undo')
    expect(press('Z', { shiftKey: true })).toBe('redo')
    expect(press('y')).toBe('redo')
    expect(press('k', { ctrlKey: false, metaKey: true })).toBe('search')
    expect(press('S', { shiftKey: true })).toBe('saveVersion')
  })

  it('leave every other key to the browser', () => {
    expect(press('z', { ctrlKey: false })).toBeNull()
    expect(press('z', { altKey: true })).toBeNull()
    expect(press('s')).toBeNull()
  })
})
