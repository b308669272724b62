import type { Line } from '../../../../domain/costs/line.ts'
import type { SingleCommand } from '../../../../domain/editing/command.ts'
import { isPart, lineOf, titleOf, whyFixed, type GridRow } from './gridRow.ts'

/** The lines that would be removed with some rows, or the sentence why they cannot be. */
type Removal = { readonly lines: readonly Line[] } | { readonly refused: string }

/** What removing rows removes: whole lines alone. Headings and sums go with what they add up. */
export function removalOf(rows: readonly GridRow[]): Removal {
  const fixed = rows.filter((row) => whyFixed(row) !== null)
  const [first] = fixed
  if (first)
    return {
      refused: `${named(first, fixed.length)}, which ${fixed.length === 1 ? 'is' : 'are'} removed under Workforce. Select budget lines alone to remove them here`,
    }
  const part = rows.find(isPart)
  if (part)
    return {
      refused: `Only a part of “${titleOf(part)}” is shown here. To remove the whole line, show the lines without a source filter and not grouped by source`,
    }
  const lines = rows.flatMap((row) => lineOf(row) ?? [])
  return lines.length === 0 ? { refused: 'Go to a line to remove it' } : { lines }
}

const named = (row: GridRow, count: number): string =>
  count === 1
    ? `“${titleOf(row)}” is ${row.kind === 'posts' ? 'a post' : 'training'}`
    : `${count} of these rows are posts or training`

/** Takes lines out, several as one step. */
export function removing(lines: readonly Line[]): {
  readonly command: SingleCommand | { type: 'batch'; title: string; commands: SingleCommand[] }
  /** What is removed, in a sentence. */
  readonly name: string
} {
  const commands = lines.map(({ id }): SingleCommand => ({ type: 'line.remove', id }))
  const [only, ...others] = commands
  const name = `${lines.length} lines`
  if (only && others.length === 0) return { command: only, name: oneName(lines[0]) }
  return { command: { type: 'batch', title: `remove ${name}`, commands }, name }
}

const oneName = (line: Line | undefined): string =>
  line === undefined || line.description === '' ? 'the line' : `“${line.description}”`
