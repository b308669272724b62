import { useEffect, useEffectEvent } from 'react'
import { undoesItsOwn } from '../../components/textInput.ts'
import { useMenuCommand } from '../../menuCommands.ts'
import { useUndo } from './useUndo.ts'

type PlanCommand = 'undo' | 'redo' | 'search'

/** Undo, redo and search by key and by the native menu, on every screen of a plan. */
export function usePlanKeys(search: () => void): void {
  const deeds: Readonly<Record<PlanCommand, () => void>> = { ...useUndo(), search }
  const press = useEffectEvent((event: KeyboardEvent) => {
    const command = commandOf(event)
    if (command === null || event.defaultPrevented) return
    if (command !== 'search' && (undoesItsOwn(event.target) || isInDialog(event.target))) return
    event.preventDefault()
    deeds[command]()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      press(event)
    }
    window.addEventListener('keydown', listen)
    return () => {
      window.removeEventListener('keydown', listen)
    }
  }, [])
  useMenuCommand((command) => {
    if (command === 'search') search()
    if (command !== 'undo' && command !== 'redo') return
    // The browser's own undo of a text can be asked for in no other way.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    if (undoesItsOwn(document.activeElement)) document.execCommand(command)
    else deeds[command]()
  })
}

/** What the keys ask for: Ctrl+Z, Ctrl+Y, Ctrl+Shift+Z and Ctrl+K, with Cmd on a Mac. */
export function commandOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
): PlanCommand | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null
  const key = event.key.toLowerCase()
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo'
  if (key === 'y') return 'redo'
  return key === 'k' ? 'search' : null
}

const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[aria-modal="true"]') !== null
