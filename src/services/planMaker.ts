import type { Parsed } from '../contract/operations.ts'
import type { Change } from '../domain/editing/change.ts'
import { blankPlan, importedPlan, sampleOn } from '../domain/plan/newPlan.ts'
import type { Pack } from '../domain/plan/pack.ts'
import { Refusal } from '../domain/refusal.ts'
import type { PlanDetails } from '../domain/plan/setUp.ts'
import type { Clock, Library, ReferenceLibrary } from './ports.ts'

/** Makes new plan files: blank, from the sample, or out of the exchange format. Each gives the new plan's id. */
export class PlanMaker {
  readonly #library: Library
  readonly #reference: ReferenceLibrary
  readonly #clock: Clock
  readonly #person: string

  constructor(library: Library, reference: ReferenceLibrary, clock: Clock, person: string) {
    this.#library = library
    this.#reference = reference
    this.#clock = clock
    this.#person = person
  }

  blank({ title, financialYear, packId, authorities }: Parsed<'library.create'>): string {
    const details = { title, financialYear, authorities, footprint: '' }
    return this.#make('start a blank plan', blankPlan(details, this.#pack(packId)))
  }

  sample(): string {
    const { packYear, plan } = this.#reference.sample()
    const pack = this.#reference.packs().find((each) => each.financialYear === packYear)
    if (!pack)
      throw new Refusal(
        'no-such-pack',
        `The guidance pack for ${packYear}, which the sample needs, is missing`,
      )
    return this.#make(
      'start from the sample plan',
      importedPlan(sampleOn(this.#clock.today(), plan, pack), null),
    )
  }

  imported({ exchange, packId }: Parsed<'library.import'>): string {
    return this.#make('import a plan', importedPlan(exchange, packId === null ? null : this.#pack(packId)))
  }

  #make(title: string, change: Change): string {
    const details = change.find(({ table }) => table === 'plan')?.after as PlanDetails | undefined
    return this.#library.create(details?.title ?? 'Plan', {
      at: this.#clock.now(),
      person: this.#person,
      kind: 'make',
      target: null,
      title,
      command: null,
      change,
    })
  }

  #pack(id: string): Pack {
    const pack = this.#reference.packs().find((each) => each.id === id)
    if (!pack) throw new Refusal('no-such-pack', 'This guidance pack is not installed. Choose another one')
    return pack
  }
}
