import { printable } from '../documents/wording.ts'

/** The longest name of a sheet that Excel takes. */
const longest = 31

/**
 * Names of sheets as Excel takes them: at most 31 characters, none of `[ ] : * ? / \`, no apostrophe at either end, not
 * `History`, and no two alike in any case. Names that are so already stay as they are.
 */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return wanted.map((name) => {
    const valid = validName(name)
    let free = valid
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) {
      const ending = ` (${number})`
      free = cut(valid, longest - ending.length) + ending
    }
    taken.add(free.toLowerCase())
    return free
  })
}

function validName(name: string): string {
  const cleaned = printable(name)
    .replaceAll(/[[\]:*?/\\]/g, '-')
    .replaceAll(/\s+/g, ' ')
  const ended = cut(cleaned.replace(/^[' ]+/, ''), longest)
  if (ended === '') return 'Sheet'
  return ended.toLowerCase() === 'history' ? `${ended} sheet` : ended
}

/** The first so many characters, never half of one and with no space or apostrophe at the end. */
const cut = (text: string, length: number): string =>
  text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/[' ]+$/, '')
