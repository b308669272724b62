import { app, dialog } from 'electron'

/** Tells the person why something was not done. A refusal is a sentence for people; a fault in the program is not. */
export function showRefusal(title: string, error: unknown): void {
  dialog.showErrorBox(title, sentenceOf(error))
}

/** Ringfence could not start: says why, and ends. */
export function stopWithASentence(error: unknown): void {
  showRefusal('Ringfence could not start', error)
  app.exit(1)
}

function sentenceOf(error: unknown): string {
  if (error instanceof Error && error.name === 'Refusal') return error.message
  console.error(error)
  return 'Something went wrong in Ringfence. Try again, and if it happens again tell your support desk'
}
