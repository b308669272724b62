import { describe, expect, test } from 'vitest'
import { fewPeopleIn, withoutFewPeople } from '../../../src/domain/values/fewPeople.ts'

describe('a count of one to four people in a text', () => {
  test.each([
    ['There were 3 deaths in the year', '3 deaths'],
    ['Two people died in the hostel.', 'Two people'],
    ['4 recorded drug-related deaths', '4 recorded drug-related deaths'],
    ['only 1 adult waited', '1 adult'],
    ['three young women', 'three young women'],
    ['(2 children)', '2 children'],
    ['four\nservice users', 'four\nservice users'],
  ])('is found: %s', (text, found) => {
    expect(fewPeopleIn(text)).toEqual([found])
  })

  test.each([
    '1 in 4 people who start',
    'one in three adults',
    'counts of 1 to 4 people are hidden',
    'five people, 14 deaths, 1,003 people and 2.4 people',
    'at most £4 people pay',
    '2 young people’s workers and 3 posts',
    '4 outreach workers for people who sleep rough',
    'one person answers for it',
    'two adult social workers',
    'fewer than five people',
    'In 2024 people waited longer',
    '3-4 people',
    'a year 1-adult pathway',
  ])('is not: %s', (text) => {
    expect(fewPeopleIn(text)).toEqual([])
    expect(withoutFewPeople(text)).toBe(text)
  })

  test('is printed as fewer than five, whatever stands round it', () => {
    expect(withoutFewPeople('In Q2 3 drug deaths and 1 child; 12 adults.')).toBe(
      'In Q2 fewer than five drug deaths and fewer than five children; 12 adults.',
    )
    expect(withoutFewPeople('TWO CLIENTS left')).toBe('fewer than five CLIENTS left')
  })

  test('is gone once it has been taken out', () => {
    const text = 'Two people, 3 deaths, 1 woman and 4 older men.'
    expect(fewPeopleIn(withoutFewPeople(text))).toEqual([])
  })
})
