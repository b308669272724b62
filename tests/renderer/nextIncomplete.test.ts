import { describe, expect, it } from 'vitest'
import type { Task } from '../../src/domain/timetable/taskList.ts'
import { nextIncomplete } from '../../src/renderer/screens/plan/nextIncomplete.ts'

const task = (id: Task['id'], status: Task['status']): Task => ({
  id,
  status,
  detail: '',
  stops: 0,
  warnings: 0,
})

describe('the next incomplete step', () => {
  const tasks = [
    task('setUp', 'In progress'),
    task('needs', 'Completed'),
    task('funding', 'Changes needed'),
    task('budget', 'Not needed'),
  ]

  it('is the one after this that is not finished', () => {
    expect(nextIncomplete(tasks, 'overview')).toBe('set-up')
    expect(nextIncomplete(tasks, 'set-up')).toBe('funding')
  })

  it('begins again at the top after the last', () => {
    expect(nextIncomplete(tasks, 'funding')).toBe('set-up')
    expect(nextIncomplete(tasks, 'history')).toBe('set-up')
  })

  it('is this one when no other is left, and none when all are finished', () => {
    expect(nextIncomplete([task('funding', 'In progress')], 'funding')).toBe('funding')
    expect(nextIncomplete([task('funding', 'Completed')], 'funding')).toBeNull()
  })
})
