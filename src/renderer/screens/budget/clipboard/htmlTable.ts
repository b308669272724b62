import type { Matrix } from '../../../components/tsv.ts'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character).replaceAll('\n', '<br>')

/** The same rectangle as a table, out of which spreadsheets keep numbers as numbers and text as text. */
export const htmlTable = (rows: Matrix): string =>
  `<table>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`)
    .join('')}</table>`
