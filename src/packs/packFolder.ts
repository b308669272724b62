import { join } from 'node:path'
import { z } from 'zod'
import { Indicator } from '../domain/ambitions/indicator.ts'
import { Holiday, Pack } from '../domain/plan/pack.ts'
import { PackWorkforce } from '../domain/plan/packWorkforce.ts'
import { packFaults, type PackPart } from './packFaults.ts'
import { Chain } from '../domain/timetable/chain.ts'
import { readReferenceFile, refuseFile } from './referenceFile.ts'

const parts = Pack.unwrap().shape
const Header = z.strictObject({
  id: parts.id,
  title: parts.title,
  version: parts.version,
  financialYear: parts.financialYear,
  asOf: parts.asOf,
  notice: parts.notice,
})

const fileOf: Record<PackPart, string> = {
  categories: 'menu.json',
  evidence: 'evidence.json',
  grants: 'grants.json',
  deadlines: 'deadlines.json',
  sections: 'sections.json',
  partners: 'partners.json',
  workforce: 'workforce.json',
  references: 'references.json',
  chains: '../chains.json',
  indicators: '../indicators.json',
}

export const readHolidays = (path: string): readonly Holiday[] =>
  readReferenceFile(path, z.array(Holiday).readonly())

export const readChains = (path: string): readonly Chain[] =>
  readReferenceFile(path, z.array(Chain).readonly())

export const readIndicators = (path: string): readonly Indicator[] =>
  readReferenceFile(path, z.array(Indicator).readonly())

/** What every pack has, whatever its year. */
interface OfEveryYear {
  readonly holidays: readonly Holiday[]
  readonly indicators: readonly Indicator[]
  readonly chains: readonly Chain[]
}

/** Puts a pack together from the files in its folder. Refuses it at the first fault, naming the file and the place. */
export function readPack(folder: string, { holidays, indicators, chains }: OfEveryYear): Pack {
  const part = <T>(name: Exclude<PackPart, 'chains' | 'indicators'>, schema: z.ZodType<T>): T =>
    readReferenceFile(join(folder, fileOf[name]), schema)
  const pack: Pack = {
    ...readReferenceFile(join(folder, 'pack.json'), Header),
    categories: part('categories', parts.categories),
    evidence: part('evidence', parts.evidence),
    grants: part('grants', parts.grants),
    deadlines: part('deadlines', parts.deadlines),
    sections: part('sections', parts.sections),
    partners: part('partners', parts.partners),
    holidays,
    indicators,
    chains,
    workforce: part('workforce', PackWorkforce),
    references: part('references', parts.references),
  }
  const [fault] = packFaults(pack)
  if (fault) throw refuseFile(join(folder, fileOf[fault.part]), fault.wrong)
  return pack
}
