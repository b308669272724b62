import type { Task } from '../../../domain/timetable/taskList.ts'
import { places, type Place } from './places.ts'

const finished = new Set<Task['status']>(['Completed', 'Not needed'])

/** The next place after this one whose step is not finished, from the top again after the last. None when all are. */
export function nextIncomplete(tasks: readonly Task[], from: Place): Place | null {
  const here = places.findIndex((each) => each.place === from)
  const onwards = [...places.slice(here + 1), ...places.slice(0, here + 1)]
  const next = onwards.find(({ task }) =>
    tasks.some((each) => each.id === task && !finished.has(each.status)),
  )
  return next?.place ?? null
}
