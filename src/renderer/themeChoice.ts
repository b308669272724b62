import { useSyncExternalStore } from 'react'

export type ThemeChoice = 'light' | 'dark' | 'system'

export const themeChoices = [
  ['light', 'Light'],
  ['dark', 'Dark'],
  ['system', 'As the system'],
] as const satisfies readonly (readonly [ThemeChoice, string])[]

const key = 'ringfence-theme'
const systemDark = window.matchMedia('(prefers-color-scheme: dark)')
const listeners = new Set<() => void>()
const tell = (): void => {
  for (const listener of listeners) listener()
}
systemDark.addEventListener('change', tell)
// Another window of the program changed it.
window.addEventListener('storage', tell)

function choice(): ThemeChoice {
  const kept = localStorage.getItem(key)
  return kept === 'light' || kept === 'dark' ? kept : 'system'
}

export function chooseTheme(theme: ThemeChoice): void {
  localStorage.setItem(key, theme)
  tell()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

export const useThemeChoice = (): ThemeChoice => useSyncExternalStore(subscribe, choice)

/** Whether to show the dark theme now. */
export const useDark = (): boolean =>
  useSyncExternalStore(subscribe, () => choice() === 'dark' || (choice() === 'system' && systemDark.matches))
