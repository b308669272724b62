import { isKnown } from '../figures/derived.ts'
import { sourcesInOrder, type PlacedSource } from '../documents/matters.ts'
import type { DocumentSource } from '../documents/source.ts'
import { inOrder, packOf, type Plan } from '../plan/plan.ts'
import type { Pence } from '../values/money.ts'
import type { Post } from '../workforce/post.ts'
import { costRows, type CostRow } from './costRows.ts'

/** A source in the order of the sheets. Its code names it in formulas, because two sources may have one name. */
export interface CodedSource extends PlacedSource {
  readonly code: string
  /** In which row of a sheet with one row a source it stands, from nought. */
  readonly index: number
  /** The rows of the ring-fences directly inside it. */
  readonly inside: readonly number[]
}

interface CodedCategory {
  readonly id: string
  readonly title: string
  readonly code: string
}

/** What every sheet is made from: the plan with its figures, and the codes by which the sheets refer to one another. */
export interface Facts extends DocumentSource {
  readonly sources: readonly CodedSource[]
  readonly categories: readonly CodedCategory[]
  readonly costs: readonly CostRow[]
  /** Every post in the order of the sheet of posts. */
  readonly posts: readonly Post[]
  /** The figure, or null where it rests on what is not known. */
  readonly known: (name: string) => Pence | null
}

/** What stands where a code would, for a cost that no source pays or that is of no category. */
export const noCode = 'None'

export function factsOf(document: DocumentSource): Facts {
  const { plan, figure } = document
  const sources = codedSources(plan)
  const categories = packOf(plan).categories.map(({ id, title }, index) => ({
    id,
    title,
    code: `C${index + 1}`,
  }))
  return {
    ...document,
    sources,
    categories,
    costs: costRows(plan, document.today),
    posts: inOrder(plan.posts.values()),
    known: (name) => (isKnown(plan, name, figure) ? figure(name) : null),
  }
}

function codedSources(plan: Plan): readonly CodedSource[] {
  const placed = sourcesInOrder(plan)
  return placed.map((each, index) => ({
    ...each,
    index,
    code: `S${index + 1}`,
    inside: placed.flatMap(({ parent }, inner) => (parent?.id === each.source.id ? [inner] : [])),
  }))
}

export const codeOfSource = ({ sources }: Facts, id: string | null): string =>
  sources.find(({ source }) => source.id === id)?.code ?? noCode

export const codeOfCategory = ({ categories }: Facts, id: string | null): string =>
  categories.find((category) => category.id === id)?.code ?? noCode
