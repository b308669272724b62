import { z } from 'zod'
import { Command } from '../domain/command.ts'
import { Exchange } from '../domain/exchange.ts'
import { FinancialYear } from '../domain/values/financialYear.ts'
import { title } from '../domain/values/text.ts'
import {
  AuthorityView,
  CheckReport,
  DocumentName,
  FigureView,
  JournalProof,
  MadeFile,
  PackSummary,
  PlanId,
  PlanSummary,
  PlanUpdate,
  PlanView,
  TrailEntry,
} from './views.ts'

const nothing = z.strictObject({})
const ofPlan = z.strictObject({ id: PlanId })
const made = z.strictObject({ id: PlanId })
const revision = z.int().nonnegative()

/** Everything that can be asked of Ringfence. Every shell carries exactly these operations. */
export const operations = {
  'about.read': { input: nothing, output: z.strictObject({ version: z.string(), person: z.string() }) },
  'reference.read': {
    input: nothing,
    output: z.strictObject({ packs: z.array(PackSummary), authorities: z.array(AuthorityView) }),
  },
  'library.list': { input: nothing, output: z.array(PlanSummary) },
  /** A new blank plan, written against the pack of that id. */
  'library.create': {
    input: z.strictObject({
      title,
      financialYear: FinancialYear,
      packId: z.string(),
      authorities: z
        .array(z.strictObject({ code: z.string().max(20), name: title }))
        .min(1, 'Choose an authority'),
    }),
    output: made,
  },
  'library.createSample': { input: nothing, output: made },
  /** A new plan out of the JSON exchange format. Without a pack inside, the one named is put in. */
  'library.import': {
    /** What an input that does not fit is called in the sentence about it. */
    unfit:
      'This is not a whole Ringfence plan. Choose a file exported from Ringfence, or put right what is wrong in it',
    input: z.strictObject({ exchange: Exchange, packId: z.string().nullable() }),
    output: made,
  },
  /** Keeps a copy of a plan file, given as base64. */
  'library.receive': {
    input: z.strictObject({ fileName: z.string().min(1).max(300), base64: z.base64() }),
    output: made,
  },
  'library.bin': { input: ofPlan, output: z.strictObject({ binned: z.string() }) },
  'library.restore': { input: z.strictObject({ binned: z.string().min(1).max(300) }), output: made },
  'plan.open': { input: ofPlan, output: PlanView },
  /** Every edit there is. Refused as `stale` when the plan has moved on since the revision named. */
  'plan.execute': { input: z.strictObject({ id: PlanId, revision, command: Command }), output: PlanUpdate },
  'plan.undo': { input: z.strictObject({ id: PlanId, revision }), output: PlanUpdate },
  'plan.redo': { input: z.strictObject({ id: PlanId, revision }), output: PlanUpdate },
  'plan.trail': { input: ofPlan, output: z.array(TrailEntry) },
  'plan.verify': { input: ofPlan, output: JournalProof },
  'plan.figures': { input: ofPlan, output: z.array(FigureView) },
  'plan.check': {
    input: z.strictObject({ id: PlanId, stage: z.enum(['drafting', 'signOff']) }),
    output: CheckReport,
  },
  'plan.exchange': { input: ofPlan, output: Exchange },
  'document.make': { input: z.strictObject({ id: PlanId, document: DocumentName }), output: MadeFile },
} as const

export type OperationName = keyof typeof operations
export type Input<N extends OperationName> = z.input<(typeof operations)[N]['input']>
export type Parsed<N extends OperationName> = z.output<(typeof operations)[N]['input']>
export type Output<N extends OperationName> = z.output<(typeof operations)[N]['output']>

/** What carries out each operation. */
export type Handlers = {
  readonly [N in OperationName]: (input: Parsed<N>) => Output<N> | Promise<Output<N>>
}
