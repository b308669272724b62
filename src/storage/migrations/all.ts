import { first } from './0001-first.ts'
import { money } from './0002-money.ts'
import { approval } from './0003-approval.ts'
import { ambitions } from './0005-ambitions.ts'
import { timetable } from './0004-timetable.ts'

/** Numbered by their place in this list, which only ever grows at its end. */
export const migrations: readonly string[] = [first, money, approval, timetable, ambitions]
