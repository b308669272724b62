import type { Handlers } from '../contract/operations.ts'
import { toExchange } from '../domain/plan/exchange.ts'
import { figureLabel } from '../domain/figures/figureLabel.ts'
import { formatPounds } from '../domain/values/money.ts'
import { allocationsView } from './allocationsWork.ts'
import { checkReport } from './checkReport.ts'
import { makeDocument, type DocumentWriters } from './documentMaker.ts'
import { explainHandlers } from './explainWork.ts'
import { gridHandlers } from './gridWork.ts'
import { inYearHandlers } from './inYearHandlers.ts'
import { OpenPlans } from './openPlans.ts'
import { PlanMaker } from './planMaker.ts'
import type { PlanSession } from './planSession.ts'
import { scenarioHandlers } from './scenarioWork.ts'
import { versionHandlers } from './versionHandlers.ts'
import type { Clock, Library, ReferenceLibrary, SheetReader } from './ports.ts'
import { workforceView } from './workforceView.ts'

/** What the application is built from. */
export interface Parts extends DocumentWriters {
  readonly library: Library
  readonly reference: ReferenceLibrary
  readonly readSheets: SheetReader
  readonly clock: Clock
  /** Who is working: the name of their account on this machine. */
  readonly person: string
  readonly version: string
}

/** What carries out each operation, and how to let go of the open files at the end. */
export function createHandlers(parts: Parts): { readonly handlers: Handlers; readonly close: () => void } {
  const { library, reference, clock, person, version } = parts
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
    ...explainHandlers(upToDate),
    'plan.check': ({ id, stage }) => checkReport(upToDate(id), stage),
    'plan.workforce': ({ id }) => {
      const { plan, reckoning } = upToDate(id)
      return workforceView(plan, (name) => reckoning.figure(name))
    },
    'plan.exchange': ({ id }) => toExchange(upToDate(id).plan),
    ...versionHandlers(session, upToDate, parts.digest),
    'allocations.read': async ({ id, file, codes }) => {
      const sheets = await parts.readSheets(file.fileName, Uint8Array.fromBase64(file.base64))
      return allocationsView(upToDate(id).plan, sheets, codes, reference.authorities())
    },
    ...gridHandlers(upToDate, parts.readSheets),
    ...inYearHandlers(session, upToDate),
    ...scenarioHandlers(upToDate),
    'document.make': ({ id, document }) => makeDocument(upToDate(id), document, parts),
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
    .map(([name, pence]) => ({
      name,
      label: figureLabel(plan, name),
      pence,
      pounds: pence === null ? 'not known' : formatPounds(pence),
    }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
