import type { Condition } from '../../src/domain/plan/condition.ts'
import type { Command } from '../../src/domain/editing/command.ts'
import type { Plan } from '../../src/domain/plan/plan.ts'
import type { Decimal } from '../../src/domain/values/decimal.ts'
import { plainDate } from '../../src/domain/values/date.ts'
import { pence } from '../../src/domain/values/money.ts'
import { OnCostRates } from '../../src/domain/values/onCosts.ts'
import type { Workbook, WorkbookCell } from '../../src/domain/workbook/workbook.ts'
import { addAll, line, planOf, post, source, training } from '../fixtures/builders.ts'

const carryForward = (allowed: boolean): Condition => ({
  kind: 'carryForward',
  allowed,
  text: '',
  certainty: 'found',
  source: '',
})

const basis = (unitCost: number) => ({
  ...{ unitCost: pence(unitCost), quantity: '12' as Decimal, each: '1.5' as Decimal },
  ...{ quantityName: '', eachName: '', purchase: null, assumption: '' },
})

const uplifts = (pay2: string | null, prices3: string | null): Command => ({
  type: 'assumptions.set',
  assumptions: {
    id: 'assumptions',
    ...{ pay2: pay2 as Decimal | null, pay3: '2.25' as Decimal, prices2: '3' as Decimal },
    ...{ prices3: prices3 as Decimal | null, basis: '' },
  },
})

const commands: readonly Command[] = [
  ...addAll({
    sources: [
      source('grant', { name: 'Grant', allocation: pence(300_000_00), conditions: [carryForward(false)] }),
      source('kept', {
        ...{ name: 'Kept', parentId: 'grant', allocation: pence(40_000_00), position: 1 },
        conditions: [carryForward(true)],
      }),
      source('given', { name: 'Given back', parentId: 'grant', allocation: pence(90_000_00), position: 2 }),
      source('late', { name: 'Late', position: 3 }),
      source('silent', { name: 'Silent', allocation: pence(1_000_00), position: 4 }),
      source('inside', { name: 'Inside', parentId: 'silent', allocation: pence(300_00), position: 5 }),
    ],
    lines: [
      line('kits', { grant: '100' }, [1_000_01, 2_000_02, 3_000_03, 4_000_04], { costType: 'medicines' }),
      line('shared', { kept: '33.3', given: '66.7' }, [5_000_05, 6_000_17, 7_000_29, 8_000_41]),
      line('beds', { late: '100' }, [0, 0, 0, 0], { costType: 'placements' }),
      line('over', { silent: '100' }, [800_00, 0, 0, 0]),
      line('rent', { inside: '100' }, [300_00, 0, 0, 0]),
      line('nobody', {}, [9_99, 0, 0, 0], { recurring: false }),
    ],
    posts: [
      post(
        'nurse',
        { given: '100' },
        {
          ...{
            wte: '1.6' as Decimal,
            headcount: 2,
            salary: pence(38_682_37),
            start: plainDate('2027-06-14'),
          },
          onCosts: OnCostRates.parse({
            ...{ niRate: '0.15', niThreshold: 500_000, pensionRate: '0.2378', levyRate: '0.005' },
          }),
        },
      ),
    ],
    training: [training('course', { kept: '100' }, { places: 7, unitCost: pence(123_45), quarter: 3 })],
  }),
  { type: 'line.setBasis', id: 'beds', basis: basis(310_00) },
  uplifts('2.8', null),
]

/** A plan of which its workbook is typed into: money that is kept, given back and not known, and every kind of cost. */
export const planToType = (): Plan => planOf(...commands)

/** The same plan once the same was entered in the program. */
export const afterTyping = (): Plan =>
  planOf(
    ...commands,
    { type: 'line.setQuarter', id: 'kits', quarter: 2, amount: pence(2_345_67) },
    { type: 'line.setQuarter', id: 'rent', quarter: 1, amount: pence(200_00) },
    { type: 'line.setBasis', id: 'beds', basis: basis(286_00) },
    uplifts('3.3', '1.75'),
    { type: 'source.change', id: 'late', fields: { allocation: pence(5_000_00) } },
    { type: 'source.change', id: 'given', fields: { allocation: pence(85_000_50) } },
    { type: 'post.change', id: 'nurse', fields: { salary: pence(41_999_99), end: plainDate('2028-10-09') } },
    { type: 'training.change', id: 'course', fields: { places: 9 } },
  )

const money = (amount: number): WorkbookCell => ({ kind: 'money', amount: pence(amount) })
const number = (decimal: string): WorkbookCell => ({ kind: 'number', decimal })

/** What was typed into the workbook: in which sheet, in the row of what and the column of which title. */
const typed: readonly (readonly [sheet: string, row: string, column: string, cell: WorkbookCell])[] = [
  ['Lines', 'Line kits', 'Q2 Jul–Sep (£)', money(2_345_67)],
  ['Lines', 'Line rent', 'Q1 Apr–Jun (£)', money(200_00)],
  ['Lines', 'Line beds', 'Unit cost (£)', money(286_00)],
  ['Lines', 'Training course', 'Quantity', number('9')],
  ['Assumptions', 'Pay', 'Year 2', number('3.3')],
  ['Assumptions', 'Prices', 'Year 3', number('1.75')],
  ['Sources', 'Late', 'Allocation (£)', money(5_000_00)],
  ['Sources', 'Given back', 'Allocation (£)', money(85_000_50)],
  ['Posts', 'Post nurse', 'Full-time salary (£)', money(41_999_99)],
  ['Posts', 'Post nurse', 'Last day', { kind: 'date', date: plainDate('2028-10-09') }],
]

/** The workbook with these cells typed over. Only what is typed, never a formula. */
export function typedInto(workbook: Workbook): Workbook {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.map((cell, column) => {
        const found = typed.find(
          ([name, title, over]) =>
            name === sheet.name &&
            over === sheet.columns[column]?.title &&
            row.slice(0, 2).some((each) => each.kind === 'text' && each.text === title),
        )
        if (found && cell.kind.endsWith('ormula'))
          throw new Error(`A formula stands in ${found[0]}, ${found[1]}, ${found[2]}`)
        return found ? found[3] : cell
      }),
    ),
  }))
  return { ...workbook, sheets }
}
