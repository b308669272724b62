import { describe, expect, it } from 'vitest'
import { plainDate } from '../../src/domain/values/date.ts'
import { ganttOf } from '../../src/renderer/screens/timetable/gantt.ts'
import { step } from '../fixtures/builders.ts'

const dated = (id: string, date: string | null, more = {}) => ({
  step: step(id, more),
  worked: {
    date: date === null ? null : plainDate(date),
    urgency: 'later' as const,
    reason: '',
  },
})

describe('the line of time', () => {
  it('runs from the month of the first date to the end of the month of the last', () => {
    const { rows, months, today } = ganttOf(
      [dated('b', '2027-02-15'), dated('a', '2027-01-01'), dated('none', null)],
      plainDate('2027-01-01'),
    )
    expect(months.map(({ title }) => title)).toEqual(['Jan\n2027', 'Feb'])
    expect(months[1]?.at).toBeCloseTo(31 / 59)
    expect(rows.map((row) => [row.step.id, row.to])).toEqual([
      ['a', 0],
      ['b', 45 / 59],
    ])
    expect(today).toBe(0)
  })

  it('draws a bar from when the last of what a step waits for is over', () => {
    const { rows } = ganttOf(
      [
        dated('a', '2027-01-01'),
        dated('b', '2027-01-05', { doneOn: plainDate('2027-01-11') }),
        dated('c', '2027-01-21', { waitsFor: ['a', 'b'] }),
        dated('early', '2027-01-02', { waitsFor: ['c'] }),
      ],
      plainDate('2028-01-01'),
    )
    const place = (id: string) => rows.find((row) => row.step.id === id)
    expect(place('c')?.from).toBeCloseTo(10 / 31)
    expect(place('early')?.from).toBe(place('early')?.to)
  })

  it('names every third month of a long line, with the year where it changes', () => {
    const { months, today } = ganttOf(
      [dated('a', '2026-11-20'), dated('b', '2028-04-03')],
      plainDate('2026-10-31'),
    )
    expect(months.map(({ title }) => title).filter(Boolean)).toEqual([
      'Nov\n2026',
      'Feb\n2027',
      'May',
      'Aug',
      'Nov',
      'Feb\n2028',
    ])
    expect(today).toBeNull()
  })

  it('is empty where nothing has a date', () => {
    expect(ganttOf([dated('a', null)], plainDate('2027-01-01'))).toEqual({
      rows: [],
      months: [],
      today: null,
    })
  })
})
