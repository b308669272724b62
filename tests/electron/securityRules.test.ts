import { EventEmitter } from 'node:events'
import { describe, expect, test } from 'vitest'
import { checkGuards, checkPreferences } from './program/securityRules.ts'
import { strict } from './program/strict.ts'

const preferences: Electron.WebPreferences = { sandbox: true, contextIsolation: true, nodeIntegration: false }

const prevent = (event: { preventDefault: () => void }): void => {
  event.preventDefault()
}
const confined = () => ({
  contents: new EventEmitter().on('will-navigate', prevent).on('will-attach-webview', prevent),
  mayOpen: () => false,
  permissionAnswers: () => [false, false],
})

describe('the stand-in', () => {
  test('takes a window that gives its page nothing', () => {
    expect(() => {
      checkPreferences({ ...preferences, preload: 'preload.cjs' })
    }).not.toThrow()
  })

  test.each<[string, Electron.WebPreferences]>([
    ['sandbox', { sandbox: false }],
    ['contextIsolation', { contextIsolation: false }],
    ['nodeIntegration', { nodeIntegration: true }],
    ['webviewTag', { webviewTag: true }],
    ['webSecurity', { webSecurity: false }],
  ])('refuses a window with another %s', (name, change) => {
    expect(() => {
      checkPreferences({ ...preferences, ...change })
    }).toThrow(`webPreferences.${name}`)
  })

  test('refuses a window that leaves its settings to chance', () => {
    expect(() => {
      checkPreferences({})
    }).toThrow('A window must be given webPreferences.sandbox: true.')
  })

  test('loads a page that is confined', () => {
    expect(() => {
      checkGuards(confined())
    }).not.toThrow()
  })

  test.each<[string, Partial<ReturnType<typeof confined>>]>([
    ['denied new windows', { mayOpen: () => true }],
    ['kept from navigating elsewhere', { contents: new EventEmitter().on('will-attach-webview', prevent) }],
    ['denied a webview', { contents: new EventEmitter().on('will-navigate', prevent) }],
    ['denied the permission media', { permissionAnswers: () => [false, true] }],
  ])('refuses to load a page that is not %s', (sentence, change) => {
    expect(() => {
      checkGuards({ ...confined(), ...change })
    }).toThrow(`A page must be ${sentence}.`)
  })

  test('says so when it is asked for what it does not have', () => {
    const app = strict<{ name: string; dock?: object }>('app', { name: 'Ringfence' })
    expect(app.name).toBe('Ringfence')
    expect(() => app.dock).toThrow('The stand-in does not implement app.dock.')
    expect(() => (app.dock = {})).toThrow('The stand-in does not implement app.dock.')
  })
})
