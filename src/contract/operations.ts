import { z } from 'zod'
import { AskedCommand } from '../domain/editing/command.ts'
import { Exchange } from '../domain/plan/exchange.ts'
import { Explanation } from '../domain/explain/explanation.ts'
import { FinancialYear } from '../domain/values/financialYear.ts'
import { Id } from '../domain/values/id.ts'
import { title } from '../domain/values/text.ts'
import { Approval } from '../domain/plan/version.ts'
import { GridColumn } from '../domain/grid/gridColumn.ts'
import { mostColumns, Sheet } from '../domain/sheet/sheet.ts'
import { AllocationsView } from './allocationViews.ts'
import { FigureAsked, SumAsked } from './explainInputs.ts'
import {
  CellsSum,
  CostGroups,
  CostKey,
  GroupSums,
  MonthsView,
  PasteInput,
  PastePreview,
  SelectedCells,
  SheetFile,
  SheetMapping,
  Sheets,
} from './gridViews.ts'
import {
  ActualsPreview,
  ActualsRows,
  ActualsSheet,
  DeparturesView,
  ReprofileInput,
  ReturnsView,
} from './inYearViews.ts'
import { ComparedVersions, ComparisonView, ContentNow, GoingBackView, VersionName } from './versionViews.ts'
import {
  ChosenSavings,
  ChosenSavingsInput,
  ExplainCutInput,
  CompareInput,
  Comparison,
  CutInput,
  CutView,
  HiringHalt,
  ScenarioDraft,
} from './scenarioViews.ts'
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
import { WorkforceView } from './workforceViews.ts'

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
  /** Every edit a person can ask for. Refused as `stale` when the plan has moved on since the revision named. */
  'plan.execute': {
    input: z.strictObject({ id: PlanId, revision, command: AskedCommand }),
    output: PlanUpdate,
  },
  'plan.undo': { input: z.strictObject({ id: PlanId, revision }), output: PlanUpdate },
  'plan.redo': { input: z.strictObject({ id: PlanId, revision }), output: PlanUpdate },
  'plan.trail': { input: ofPlan, output: z.array(TrailEntry) },
  'plan.verify': { input: ofPlan, output: JournalProof },
  'plan.figures': { input: ofPlan, output: z.array(FigureView) },
  /** Where a figure comes from, as the plan is or in another state. Refused for a name that no figure of it has. */
  'plan.explain': { input: z.strictObject({ id: PlanId, ...FigureAsked }), output: Explanation },
  /** What makes the sum of some costs, for sums that are no figure. */
  'plan.explainSum': { input: z.strictObject({ id: PlanId, ...SumAsked }), output: Explanation },
  /** Where every figure comes from, each down to the figures and records next below it. */
  'plan.explainFigures': { input: ofPlan, output: z.array(Explanation) },
  'plan.check': {
    input: z.strictObject({ id: PlanId, stage: z.enum(['drafting', 'signOff']) }),
    output: CheckReport,
  },
  /** The posts by role against last year. */
  'plan.workforce': { input: ofPlan, output: WorkforceView },
  'plan.exchange': { input: ofPlan, output: Exchange },
  /** What a paste into the budget grid would do. Nothing is changed: the page runs the commands as one batch. */
  'lines.preview': { input: z.strictObject({ id: PlanId, ...PasteInput }), output: PastePreview },
  /** A guess at what the columns of a sheet are to the plan, with the headings in the row said or wherever they seem to be. */
  'lines.mapping': {
    input: z.strictObject({
      id: PlanId,
      sheet: Sheet,
      headerRow: z.int().nonnegative().nullable().default(null),
      /** Of a paste: the columns of the grid it is put over, which hold where it has no headings. */
      places: z.array(GridColumn).max(mostColumns).nullable().default(null),
    }),
    output: SheetMapping,
  },
  /** The sheets of an .xlsx, .ods or .csv file. */
  'sheet.read': { input: SheetFile, output: Sheets },
  /** What the national allocation spreadsheet has for the authorities of these codes; null for the plan's own. */
  'allocations.read': {
    input: z.strictObject({
      id: PlanId,
      file: SheetFile,
      codes: z.array(z.string().max(20)).max(20).nullable(),
    }),
    output: AllocationsView,
  },
  /** The months of the costs named, or of all. A cost that is no longer there is left out. */
  'plan.months': {
    input: z.strictObject({ id: PlanId, costs: z.array(CostKey).max(100_000).nullable() }),
    output: MonthsView,
  },
  /** What groups of costs come to: subtotals, filtered totals and selected rows. */
  'plan.sums': { input: z.strictObject({ id: PlanId, groups: CostGroups }), output: GroupSums },
  /** What selected cells come to. */
  'plan.sumCells': { input: z.strictObject({ id: PlanId, ...SelectedCells }), output: CellsSum },
  /** Gives the plan's present state a name, and marks it as agreed where that is told. Refused when another version has it. */
  'version.save': {
    input: z.strictObject({ id: PlanId, revision, ...VersionName, approval: Approval.nullish() }),
    output: PlanUpdate,
  },
  /** Marks a version as the one that was agreed, by whom and when. Refused for a day that has not come. */
  'version.approve': {
    input: z.strictObject({ id: PlanId, revision, versionId: Id, approval: Approval }),
    output: PlanUpdate,
  },
  'version.compare': { input: z.strictObject({ id: PlanId, ...ComparedVersions }), output: ComparisonView },
  /** What going back to a version would do. Nothing is changed. */
  'version.previewRestore': { input: z.strictObject({ id: PlanId, versionId: Id }), output: GoingBackView },
  /** Makes the plan say again what it said in a version, as one step that can be undone. */
  'version.restore': { input: z.strictObject({ id: PlanId, revision, versionId: Id }), output: PlanUpdate },
  /** The digests of the plan as it is, to hold those of its versions against. */
  'version.now': { input: ofPlan, output: ContentNow },
  /** What rows of a spreadsheet would make of what was spent. Nothing is changed: the page runs the commands as one batch. */
  'actuals.preview': { input: z.strictObject({ id: PlanId, rows: ActualsRows }), output: ActualsPreview },
  /** The same of a whole sheet, whose columns are found by their headings. */
  'actuals.previewSheet': {
    input: z.strictObject({ id: PlanId, ...ActualsSheet }),
    output: ActualsPreview,
  },
  /** What is not known, and what not sure, about what may have to be given back. */
  'returns.read': { input: ofPlan, output: ReturnsView },
  /** Where the plan departs from the approved version, with what the log says of it. */
  'reprofile.read': { input: ofPlan, output: DeparturesView },
  /** Writes into the log how the plan departs from the approved version. */
  'reprofile.record': {
    input: z.strictObject({ id: PlanId, revision, ...ReprofileInput }),
    output: PlanUpdate,
  },
  /** The plan beside scenarios, figure by figure. The plan is not touched. */
  'scenario.compare': { input: CompareInput, output: Comparison },
  /** What a cut in the year comes to, and what can be stopped to meet it. */
  'cut.workOut': { input: CutInput, output: CutView },
  /** What stopping some of the costs would save of a cut, and what would then still be short. */
  'cut.addUp': { input: ChosenSavingsInput, output: ChosenSavings },
  /** Where what a cut comes to is from, down to the records it rests on. */
  'cut.explain': { input: ExplainCutInput, output: Explanation },
  /** What has to be given back if nothing more is hired. */
  'hiring.halt': { input: ofPlan, output: HiringHalt },
  /** The what-if in which every source brings the same in all three years, ready to be kept. */
  'allocations.hold': { input: ofPlan, output: ScenarioDraft },
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
