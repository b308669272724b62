import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Exchange } from '../domain/plan/exchange.ts'
import type { Pack } from '../domain/plan/pack.ts'
import { Refusal } from '../domain/refusal.ts'
import { FinancialYear } from '../domain/values/financialYear.ts'
import type { ReferenceLibrary } from '../services/ports.ts'
import { readChains, readHolidays, readIndicators, readPack } from './packFolder.ts'
import { readReferenceFile } from './referenceFile.ts'

const Authority = z.strictObject({
  code: z.string().min(1),
  name: z.string().min(1),
  region: z.string(),
  /** The ONS code it had before its boundary changed: older figures still carry it. */
  previousCode: z.string().nullable(),
})

const Sample = z.strictObject({ packYear: FinancialYear, plan: Exchange })

/**
 * The reference data in the program's `resources` folder: a folder of `reference` for each pack, the authorities, and
 * the sample plan. Each is read and checked the first time it is asked for. Refuses, naming file and place, what is malformed.
 */
export function createReferenceLibrary(folder: string): ReferenceLibrary {
  const reference = join(folder, 'reference')
  return {
    packs: once(() => readPacks(reference)),
    authorities: once(() =>
      readReferenceFile(join(reference, 'authorities.json'), z.array(Authority).readonly()),
    ),
    sample: once(() => readReferenceFile(join(folder, 'sample', 'plan.json'), Sample)),
  }
}

function readPacks(reference: string): readonly Pack[] {
  const ofEveryYear = {
    holidays: readHolidays(join(reference, 'holidays.json')),
    indicators: readIndicators(join(reference, 'indicators.json')),
    chains: readChains(join(reference, 'chains.json')),
  }
  return packFolders(reference).map((name) => readPack(join(reference, name), ofEveryYear))
}

function packFolders(reference: string): string[] {
  try {
    return readdirSync(reference, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .toSorted()
  } catch {
    throw new Refusal(
      'bad-reference',
      `The folder of reference data, ${reference}, cannot be read. Install the program again to put it back`,
    )
  }
}

/** Does the work at the first call only; a refusal is not remembered, so that a file put right is read again. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}
