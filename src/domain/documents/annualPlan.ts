import type { OutlineSection } from '../plan/pack.ts'
import { detailsOf, packOf } from '../plan/plan.ts'
import { heading, type Block, type WordDocument } from './blocks.ts'
import { framed } from './frame.ts'
import { ambitions } from './parts/ambitions.ts'
import { assumptions } from './parts/assumptions.ts'
import { spendingByCategory } from './parts/categories.ts'
import { compliance } from './parts/compliance.ts'
import { deliveryPlan } from './parts/delivery.ts'
import { evidence } from './parts/evidence.ts'
import { narrative } from './parts/narrative.ts'
import { needs } from './parts/needs.ts'
import { partnership } from './parts/partnership.ts'
import { positions, spendingByQuarter } from './parts/positions.ts'
import { signOff } from './parts/signOff.ts'
import { threeYears } from './parts/threeYears.ts'
import { timetable } from './parts/timetable.ts'
import { warningsLetStand } from './parts/warnings.ts'
import { workforce } from './parts/workforce.ts'
import type { DocumentSource } from './source.ts'
import { said } from './wording.ts'

/** A part made from the records, and where it stands among the sections of the pack that people write. */
interface Part {
  /** `within` the section of that id, under its words; or `after` it, as a chapter of its own. */
  readonly place: 'within' | 'after'
  readonly section: string
  /** The chapter's title, also of a `within` part whose section the pack does not have. */
  readonly title: string
  readonly build: (source: DocumentSource) => readonly Block[]
}

const parts: readonly Part[] = [
  { place: 'within', section: 'governance', title: 'Partnership and governance', build: partnership },
  { place: 'within', section: 'need', title: 'Local need', build: needs },
  { place: 'after', section: 'need', title: 'Ambitions', build: ambitions },
  { place: 'within', section: 'workforce', title: 'Workforce', build: workforce },
  { place: 'after', section: 'delivery', title: 'Delivery plan', build: deliveryPlan },
  { place: 'after', section: 'workforce', title: 'Funding and expenditure', build: funding },
]

/** The annual plan for the reviewer and the partnership: what people wrote, merged with what follows from the records. */
export function annualPlan(source: DocumentSource): WordDocument {
  const { sections } = packOf(source.plan)
  const homeless = parts.filter((part) => !sections.some(({ id }) => id === part.section))
  return framed(
    source,
    { name: 'annual-plan', title: said(detailsOf(source.plan).title), subtitle: 'Annual plan' },
    [
      { kind: 'contents' },
      { kind: 'pageBreak' },
      ...sections.flatMap((section) => chaptersOf(source, section)),
      ...homeless.flatMap((part) => chapterOf(part, source)),
      ...chapter('Timetable', timetable(source)),
      ...chapter('Compliance statement', compliance(source)),
      ...chapter('Sign-off', signOff(source, 'this plan', ['sro', 'chair', 'financeLead'])),
      { kind: 'pageBreak' },
      ...chapter('Annex A. Warnings let stand, with reasons', warningsLetStand(source)),
      ...chapter('Annex B. Assumptions, and what has not been confirmed', assumptions(source)),
      ...chapter('Annex C. Evidence', evidence(source)),
    ],
  )
}

/** A second heading over blocks, where there are any. */
const headed = (title: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [heading(2, title), ...blocks]

const chapter = (title: string, blocks: readonly Block[]): readonly Block[] => [heading(1, title), ...blocks]

/** A part as a chapter of its own; none where it has nothing to say. */
function chapterOf({ title, build }: Part, source: DocumentSource): readonly Block[] {
  const blocks = build(source)
  return blocks.length === 0 ? [] : chapter(title, blocks)
}

function chaptersOf(source: DocumentSource, section: OutlineSection): readonly Block[] {
  const here = parts.filter((part) => part.section === section.id)
  const within = here.filter((part) => part.place === 'within').flatMap((part) => part.build(source))
  const written = narrative(source.plan, section)
  return [
    ...(written.length === 0 && within.length > 0 ? [heading(1, section.title)] : written),
    ...within,
    ...here.filter((part) => part.place === 'after').flatMap((part) => chapterOf(part, source)),
  ]
}

function funding(source: DocumentSource): readonly Block[] {
  return [
    heading(2, 'Where the money comes from'),
    ...positions(source),
    heading(2, 'What it is spent on, and when'),
    ...spendingByCategory(source),
    ...spendingByQuarter(source),
    ...headed('This year and the two after it', threeYears(source)),
  ]
}
