import { readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { z } from 'zod'
import { Refusal } from '../domain/refusal.ts'

const remedy = 'Put it right there, or put back the file that came with the program'

/** A "no" about one reference file, saying which file, what is wrong in it and what to do. */
export const refuseFile = (path: string, wrong: string): Refusal =>
  new Refusal('bad-reference', `The reference file ${nameOf(path)} cannot be used: ${wrong}. ${remedy}`)

/** Reads one JSON file of reference data and checks it. Refuses a file that is missing, broken or not of that shape. */
export function readReferenceFile<T>(path: string, schema: z.ZodType<T>): T {
  const checked = schema.safeParse(parseJson(path, readText(path)))
  if (checked.success) return checked.data
  const [issue] = checked.error.issues
  throw refuseFile(path, issue ? `${placeOf(issue.path)}: ${issue.message}` : 'it is not what was expected')
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw refuseFile(path, 'it is missing or cannot be read')
  }
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw refuseFile(
      path,
      `it is not proper JSON (${error instanceof Error ? error.message : 'no reason given'})`,
    )
  }
}

/** The file with the folder it is in: packs are told apart by their folders. */
const nameOf = (path: string): string => `${basename(dirname(path))}/${basename(path)}`

/** `entry 3, items, entry 1, title`: lists are counted from one, as people count. */
const placeOf = (path: readonly PropertyKey[]): string =>
  path.map((step) => (typeof step === 'number' ? `entry ${step + 1}` : String(step))).join(', ') ||
  'at the top'
