/**
 * A document as people read it, before it is a Word file or a preview: built purely from the plan and its figures.
 * Renderers turn blocks into pages and compute nothing.
 */
export interface WordDocument {
  /** Short name used in file names: `annual-plan`. */
  readonly name: string
  readonly title: string
  readonly subtitle: string
  /** The area, in headers and properties. */
  readonly area: string
  readonly financialYear: string
  /** Such as `Draft 42` (the journal entry it was made from), or what the approved version is called. */
  readonly version: string
  /** The date it was made, as people read it. */
  readonly date: string
  /** True until the plan is signed off with no stop check standing: cover, header and properties then say so. */
  readonly draft: boolean
  /** For the cover of a draft: what keeps it one, in a sentence; empty of what is approved. */
  readonly draftReason: string
  readonly checkValue: string
  readonly blocks: readonly Block[]
}

export type Block = Heading | Paragraph | Bullets | Callout | Table | PageBreak | Landscape | Contents

/** `level` 1 to 3; the document's title is not a heading. */
export interface Heading {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3
  readonly text: string
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly runs: readonly Run[]
}

/** Words set one way. A line break within them is kept. */
interface Run {
  readonly text: string
  readonly bold?: true
  readonly italic?: true
}

export interface Bullets {
  readonly kind: 'bullets'
  readonly items: readonly string[]
}

/** A boxed remark: something that must not be overlooked. */
interface Callout {
  readonly kind: 'callout'
  readonly label: string
  readonly text: string
}

/** A table with a heading row and, in its first column, row headings. Every row has as many cells as columns. */
export interface Table {
  readonly kind: 'table'
  readonly caption: string
  /** What the table shows, for people who cannot see it. */
  readonly description: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

export interface Column {
  readonly title: string
  readonly align: 'start' | 'end'
  /** Relative width. */
  readonly width: number
}

export interface Row {
  /** None of them empty. A line break starts a new paragraph in the cell; of a row heading only the first is bold. */
  readonly cells: readonly string[]
  /** A total: set in bold. */
  readonly total?: true
}

interface PageBreak {
  readonly kind: 'pageBreak'
}

/** Blocks on landscape pages, for wide tables; the document then turns back. */
interface Landscape {
  readonly kind: 'landscape'
  readonly blocks: readonly Block[]
}

/** The list of the document's level 1 and 2 headings, each a link. */
interface Contents {
  readonly kind: 'contents'
}

export const heading = (level: Heading['level'], text: string): Heading => ({ kind: 'heading', level, text })

export const paragraph = (text: string): Paragraph => ({ kind: 'paragraph', runs: [{ text }] })

export const table = (
  caption: string,
  description: string,
  columns: readonly Column[],
  rows: readonly Row[],
): Table => ({ kind: 'table', caption, description, columns, rows })

export const words = (title: string, width: number): Column => ({ title, align: 'start', width })

/** A column of amounts in pounds; the unit stands in its title. */
export const money = (title: string, width: number): Column => ({
  title: `${title} (£)`,
  align: 'end',
  width,
})

export const bulletsOf = (items: readonly string[]): Bullets => ({ kind: 'bullets', items })
