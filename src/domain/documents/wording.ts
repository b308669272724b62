import { quarterTitle, type Quarter } from '../values/financialYear.ts'
import { withoutFewPeople } from '../values/fewPeople.ts'
import type { Certainty } from '../values/certainty.ts'
import type { Block, Bullets, Paragraph } from './blocks.ts'
import { paragraph } from './blocks.ts'

/**
 * Text without what cannot stand in anything that goes out: control characters, broken halves of characters, and counts of
 * one to four people. A tab is a space.
 */
export const printable = (text: string): string =>
  withoutFewPeople(text.toWellFormed())
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(/[^\P{Cc}\n]|[\uFFFE\uFFFF]/gu, '')

/** What somebody wrote, or the words to print where they wrote nothing. No cell of a table is ever left empty. */
export const said = (text: string, otherwise = 'None'): string => printable(text).trim() || otherwise

/** Plain text as blocks: blank lines part the paragraphs, and lines that start with `- ` are bullets. */
export function prose(text: string): readonly Block[] {
  const blocks: (Paragraph | Bullets)[] = []
  let lines: string[] = []
  let items: string[] = []
  const close = () => {
    if (lines.length > 0) blocks.push(paragraph(lines.join('\n')))
    if (items.length > 0) blocks.push({ kind: 'bullets', items })
    lines = []
    items = []
  }
  for (const line of printable(text)
    .split('\n')
    .map((each) => each.trim())) {
    const item = /^-\s+(.+)$/.exec(line)?.[1]
    if (line === '') close()
    else if (item !== undefined) {
      if (lines.length > 0) close()
      items.push(item)
    } else {
      if (items.length > 0) close()
      lines.push(line)
    }
  }
  close()
  return blocks
}

/** `Apr–Jun`: a quarter as the heading of a narrow column. */
export const shortQuarter = (quarter: Quarter): string =>
  quarterTitle(quarter)
    .split(' to ')
    .map((month) => month.slice(0, 3))
    .join('–')

export const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`

/** Ends a sentence that people may or may not have ended themselves. */
export const sentence = (text: string): string => (/[.!?…]["”’)]?$/.test(text) ? text : `${text}.`)

/** How sure a fact is, for readers of a document: they cannot fill it in. */
export const certaintyWords: Record<Certainty, string> = {
  found: 'Found',
  recalled: 'General knowledge that nobody has confirmed',
  not_found: 'Looked for and not found',
  assumption: 'An assumption of the program, not published anywhere',
}
