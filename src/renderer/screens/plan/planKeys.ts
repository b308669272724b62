export type PlanCommand = 'undo' | 'redo' | 'search' | 'saveVersion'

/** What the keys ask for: Ctrl+Z, Ctrl+Y, Ctrl+Shift+Z, Ctrl+K and Ctrl+Shift+S, with Cmd on a Mac. */
export function commandOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
): PlanCommand | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null
  const key = event.key.toLowerCase()
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo'
  if (key === 'y') return 'redo'
  if (key === 's' && event.shiftKey) return 'saveVersion'
  return key === 'k' ? 'search' : null
}
