/** The id of the input that edits a field of a record, so that findings and error summaries can go to the very input. */
export const fieldId = (table: string, recordId: string, field: string): string =>
  `${table}/${recordId}/${field}`

/** Brings an input into view and puts the keyboard there. False when it is not on this screen. */
export function focusField(id: string): boolean {
  const element = document.getElementById(id)
  if (!element) return false
  element.scrollIntoView({ block: 'center' })
  element.focus()
  return true
}
