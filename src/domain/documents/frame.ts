import { detailsOf } from '../plan/plan.ts'
import { formatDate } from '../values/date.ts'
import type { Block, WordDocument } from './blocks.ts'
import type { DocumentSource } from './source.ts'
import { stateOf } from './state.ts'
import { listed, said } from './wording.ts'

interface Named {
  readonly name: string
  readonly title: string
  readonly subtitle: string
}

/** A document around its blocks: whose it is, of which state of the plan, and why where it is still a draft. */
export function framed(source: DocumentSource, named: Named, blocks: readonly Block[]): WordDocument {
  const { authorities, financialYear } = detailsOf(source.plan)
  const { version, draft, told } = stateOf(source)
  return {
    ...named,
    area: listed(authorities.map((authority) => said(authority.name))) || 'Area not chosen yet',
    financialYear,
    version,
    date: formatDate(source.today),
    draft,
    draftReason: draft ? told : '',
    checkValue: source.checkValue,
    blocks,
  }
}
