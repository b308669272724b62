import type { Handlers } from '../contract/operations.ts'
import { toExchange } from '../domain/exchange.ts'
import { figureLabel } from '../domain/figureLabel.ts'
import { isKnown } from '../domain/derived.ts'
import { formatPounds } from '../domain/values/money.ts'
import { checkReport } from './checkReport.ts'
import { makeDocument } from './documentMaker.ts'
import { OpenPlans } from './openPlans.ts'
import { PlanMaker } from './planMaker.ts'
import type { PlanSession } from './planSession.ts'
import type { Clock, Library, ReferenceLibrary, WordWriter } from './ports.ts'

/** What the application is built from. */
export interface Parts {
  readonly library: Library
  readonly reference: ReferenceLibrary
  readonly writeWord: WordWriter
  readonly clock: Clock
  /** Who is working: the name of their account on this machine. */
  readonly person: string
  readonly version: string
}

/** What carries out each operation, and how to let go of the open files at the end. */
export function createHandlers(parts: Parts): { readonly handlers: Handlers; readonly close: () => void } {
  const { library, reference, writeWord, clock, person, version } = parts
  const open = new OpenPlans(library, clock, person)
  const maker = new PlanMaker(library, reference, clock, person)
  const session = (id: string): PlanSession => open.session(id)
  const upToDate = (id: string): PlanSession => open.upToDate(id)
  const handlers: Handlers = {
    'about.read': () => ({ version, person }),
    'reference.read': () => ({
      packs: reference.packs().map(({ id, title, version, financialYear, notice }) => ({
        id,
        title,
        version,
        financialYear,
        notice,
      })),
      authorities: reference.authorities().map(({ code, name, region }) => ({ code, name, region })),
    }),
    'library.list': () => [...library.list()],
    'library.create': (input) => ({ id: maker.blank(input) }),
    'library.createSample': () => ({ id: maker.sample() }),
    'library.import': (input) => ({ id: maker.imported(input) }),
    'library.receive': ({ fileName, base64 }) => ({
      id: library.receive(fileName, Uint8Array.fromBase64(base64)),
    }),
    'library.bin': ({ id }) => {
      open.close(id)
      return { binned: library.bin(id) }
    },
    'library.restore': ({ binned }) => ({ id: library.restore(binned) }),
    'plan.open': ({ id }) => upToDate(id).view(),
    'plan.execute': ({ id, revision, command }) => session(id).execute(revision, command),
    'plan.undo': ({ id, revision }) => session(id).undo(revision),
    'plan.redo': ({ id, revision }) => session(id).redo(revision),
    'plan.trail': ({ id }) => [...upToDate(id).trail()],
    'plan.verify': ({ id }) => upToDate(id).prove(),
    'plan.figures': ({ id }) => figuresOf(upToDate(id)),
    'plan.check': ({ id, stage }) => checkReport(upToDate(id), stage),
    'plan.exchange': ({ id }) => toExchange(upToDate(id).plan),
    'document.make': ({ id, document }) => makeDocument(upToDate(id), document, writeWord),
  }
  return {
    handlers,
    close: () => {
      open.closeAll()
    },
  }
}

const figuresOf = ({ plan, reckoning }: PlanSession) =>
  [...reckoning.figures()]
    .filter(([name]) => isKnown(plan, name))
    .map(([name, pence]) => ({ name, label: figureLabel(plan, name), pence, pounds: formatPounds(pence) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
