/** Inputs that take one choice or a press, where a letter typed is not text. */
const notText = new Set(['button', 'checkbox', 'radio', 'submit', 'range', 'file', 'color'])

/** Whether keys pressed here are text being written. */
export function isTextInput(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !notText.has(target.type)
  return target instanceof HTMLTextAreaElement || target.isContentEditable
}

/**
 * Whether Undo here belongs to the browser: in text that has not been saved yet, and in text that is not part of the
 * plan, such as a search. Fields of the plan say which they are in `data-autosave`.
 */
export const undoesItsOwn = (target: EventTarget | null): boolean =>
  isTextInput(target) && (target as HTMLElement).dataset['autosave'] !== 'saved'
