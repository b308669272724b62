import { useEffect, useEffectEvent } from 'react'
import { undoesItsOwn } from '../../components/textInput.ts'
import { useMenuCommand } from '../../menuCommands.ts'
import { commandOf, type PlanCommand } from './planKeys.ts'
import { useUndo } from './useUndo.ts'

/** Undo, redo, search and saving a version by key and by the native menu, on every screen of a plan. */
export function usePlanKeys(search: () => void, saveVersion: () => void): void {
  const deeds: Readonly<Record<PlanCommand, () => void>> = { ...useUndo(), search, saveVersion }
  const press = useEffectEvent((event: KeyboardEvent) => {
    const command = commandOf(event)
    if (command === null || event.defaultPrevented) return
    if (isLeftAlone(command, event.target)) return
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
    if (command === 'save-version') saveVersion()
    if (command !== 'undo' && command !== 'redo') return
    // The browser's own undo of a text can be asked for in no other way.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    if (undoesItsOwn(document.activeElement)) document.execCommand(command)
    else deeds[command]()
  })
}

/** Undo belongs to what is being written, and to the dialog that is open; in a dialog no version is saved either. */
function isLeftAlone(command: PlanCommand, target: EventTarget | null): boolean {
  if (command === 'search') return false
  return isInDialog(target) || (command !== 'saveVersion' && undoesItsOwn(target))
}

const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[aria-modal="true"]') !== null
