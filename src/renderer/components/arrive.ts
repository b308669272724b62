import { focusField } from './fieldName.ts'

export const headingId = 'page-heading'

/** How many frames a page is given to show the field: it may still be loading or expanding the record. */
const patience = 90

/**
 * Takes the keyboard to a field named `table/record/field` as soon as it is there; failing that to the record, to the
 * list's own control (`table/`, such as its Add button) or to the page. Gives a function that calls it off.
 */
export function arriveAt(focus: string, select = false): () => void {
  const [table = '', record = ''] = focus.split('/')
  let frame = 0
  let tries = record === '' ? patience - 10 : 0
  const look = (): void => {
    tries += 1
    if (focusField(focus)) {
      if (select) selectText()
      return
    }
    if (tries < patience) frame = requestAnimationFrame(look)
    else if (!withinPage(document.activeElement))
      [`${table}/${record}`, `${table}/`, headingId].some((id) => focusField(id))
  }
  frame = requestAnimationFrame(look)
  return () => {
    cancelAnimationFrame(frame)
  }
}

/** True when a screen has already taken the keyboard itself, as a grid does with its cells. */
const withinPage = (element: Element | null): boolean =>
  element !== null && element.id !== headingId && document.querySelector('main')?.contains(element) === true

function selectText(): void {
  const field = document.activeElement
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select()
}
