import { expect, test } from 'vitest'
import { FinancialYear } from '../../src/domain/values/financialYear.ts'
import { pence } from '../../src/domain/values/money.ts'
import { aimedTwice } from '../../src/renderer/screens/funding/import/takeAllocations.ts'

const column = (heading: string, year: 1 | 2 | 3) => ({
  heading,
  year,
  financialYear: FinancialYear.parse('2027-28'),
  certainty: 'confirmed' as const,
  amount: pence(100),
  sourceId: null,
  note: null,
})
const columns = [column('Total', 1), column('Drugs', 1), column('Total', 2)]

test('of two amounts for one source and year neither is taken before the person has chosen', () => {
  expect(aimedTwice(columns, ['grant', 'grant', 'grant'])).toEqual([0, 1])
  expect(aimedTwice(columns, ['grant', 'other', 'grant'])).toEqual([])
  expect(aimedTwice(columns, [null, null, null])).toEqual([])
})
