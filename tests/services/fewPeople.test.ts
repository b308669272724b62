import { expect, test } from 'vitest'
import { documents } from '../../src/domain/documents/documents.ts'
import { tidyFacts } from '../../src/domain/workbook/tidyFacts.ts'
import { financeWorkbook } from '../../src/domain/workbook/financeWorkbook.ts'
import { planCalendar } from '../../src/domain/timetable/planCalendar.ts'
import { fewPeopleIn } from '../../src/domain/values/fewPeople.ts'
import { reworded, samplePlan, sourceOf } from '../domain/documents/plans.ts'

test('a count of one to four people leaves in nothing that goes out, wherever it was written', () => {
  const source = sourceOf(reworded(samplePlan(), 'After 3 deaths, two people and 1 child were seen'))
  const out = {
    'annual plan': documents['annual-plan'](source),
    'finance schedule': documents['finance-schedule'](source),
    workbook: financeWorkbook(source),
    'tidy data': tidyFacts(source),
    calendar: planCalendar(source.plan, source.today, 1),
  }
  for (const [name, made] of Object.entries(out)) {
    const text = JSON.stringify(made)
    expect(text, name).toContain('fewer than five')
    expect(fewPeopleIn(text.replaceAll(/\\n/g, '\n')), name).toEqual([])
  }
})
