import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Pack } from '../../src/domain/plan/pack.ts'
import { Refusal } from '../../src/domain/refusal.ts'
import { createReferenceLibrary } from '../../src/packs/referenceLibrary.ts'

const resources = join(import.meta.dirname, '../../resources')
const library = createReferenceLibrary(resources)

/** The years from which the menu of ten categories was used, and those whose money is one ring-fence. */
const withTenCategories = library.packs().filter(({ financialYear }) => financialYear >= '2024-25')
const oneRingFence = library.packs().filter(({ financialYear }) => financialYear >= '2026-27')

/** The references that are one council's own papers, and whose they are. */
const councilReports = new Map(
  Object.entries({
    Coventry: ['S18'],
    Leeds: ['S19'],
    Sandwell: ['S20'],
    Stockton: ['S21'],
    Rotherham: ['S22'],
    'North Yorkshire': ['S23', 'S44a'],
    Kent: ['S24', 'S24b'],
    Wirral: ['S25'],
    Haringey: ['S26'],
    Hillingdon: ['S27'],
    Gateshead: ['S28'],
    Sefton: ['S29'],
    Oldham: ['S30'],
    Gloucestershire: ['S31', 'S31b', 'S33e'],
    Nottingham: ['S32'],
    'Bracknell Forest': ['S33b'],
    Southampton: ['S33d'],
  }).flatMap(([council, ids]) => ids.map((id) => [id, council] as const)),
)

describe('the packs that come with the program', () => {
  test('are those of five years, and are valid', () => {
    expect(library.packs().map(({ id, financialYear }) => [id, financialYear])).toEqual([
      ['england-2007-08', '2007-08'],
      ['england-2024-25', '2024-25'],
      ['england-2025-26', '2025-26'],
      ['england-2026-27', '2026-27'],
      ['england-2027-28', '2027-28'],
    ])
    for (const pack of library.packs()) expect(Pack.safeParse(pack).success).toBe(true)
  })

  test('are read once', () => {
    expect(library.packs()).toBe(library.packs())
  })

  test.each(withTenCategories)('$financialYear has 52 menu items in ten categories', ({ categories }) => {
    expect(categories).toHaveLength(10)
    const items = categories.flatMap((category) => category.items)
    expect(items).toHaveLength(52)
    expect(items.filter((item) => item.needsCase).map((item) => item.id)).toEqual(['C09.1'])
    expect(items.every((item) => item.certainty === 'recalled')).toBe(true)
    for (const { id, items } of categories)
      for (const item of items) expect(item.id.startsWith(`${id}.`)).toBe(true)
  })

  test.each(library.packs())('$financialYear says that its items are not the official list', ({ notice }) => {
    expect(notice).toContain('not the official list')
  })

  test('2027-28 says that its allocations are indicative, and gives no national total', () => {
    const pack = library.packs().find(({ financialYear }) => financialYear === '2027-28')
    expect(pack?.notice).toContain('indicative')
    expect(pack?.grants.map((grant) => grant.nationalTotal)).toEqual([null, null, null, null])
  })

  test.each(oneRingFence)(
    '$financialYear rings the drug and alcohol money inside the grant',
    ({ grants }) => {
      expect(grants.map(({ id, parentId }) => [id, parentId])).toEqual([
        ['PHG', null],
        ['DA-RF', 'PHG'],
        ['GM-DA', null],
        ['YJ', null],
      ])
      expect(grants[1]?.conditions.map(({ kind }) => kind)).toContain('spendAtLeastAllocation')
    },
  )

  test.each(oneRingFence)(
    '$financialYear tells of three years, and of both inner ring-fences',
    ({ grants }) => {
      const said = (id: string): string =>
        JSON.stringify(grants.find((grant) => grant.id === id)?.conditions.map(({ text }) => text))
      expect(said('PHG')).toContain('£13.4 billion')
      expect(said('PHG')).toContain('£152.8 million')
      expect(said('DA-RF')).toMatch(/2028-29.*indicative|indicative.*2028-29/)
    },
  )

  test.each(withTenCategories)(
    '$financialYear has the youth justice grant as nobody confirmed it',
    (pack) => {
      const grant = pack.grants.find(({ id }) => id === 'YJ')
      expect(grant).toMatchObject({ certainty: 'recalled', parentId: null, nationalTotal: null })
      expect(grant?.conditions.filter(({ certainty }) => certainty === 'found')).toEqual([])
    },
  )

  test.each(oneRingFence)('$financialYear names the ten councils of Greater Manchester', ({ grants }) => {
    const named = grants.find(({ id }) => id === 'GM-DA')?.eligibility ?? ''
    const councils = library.authorities().filter(({ name }) => named.includes(name))
    expect(councils.map(({ code }) => code)).toEqual(
      Array.from({ length: 10 }, (_, index) => `E080000${String(index + 1).padStart(2, '0')}`),
    )
  })

  test.each(library.packs())('$financialYear gives no date for what was not found', ({ deadlines }) => {
    const unknown = deadlines.filter(({ certainty }) => certainty === 'not_found')
    expect(unknown).not.toEqual([])
    for (const { dates, rule } of unknown) {
      expect(dates).toEqual([])
      expect(rule).not.toBe('')
    }
  })

  test.each(oneRingFence)(
    '$financialYear knows neither when the plan is due nor when money comes',
    (pack) => {
      const unknown = pack.deadlines.filter(({ certainty }) => certainty === 'not_found')
      expect(unknown.map(({ id }) => id)).toEqual(expect.arrayContaining(['PLAN', 'PHG-PAY']))
    },
  )

  test.each(library.packs())('$financialYear calls nothing found without saying where', (pack) => {
    const facts = [
      ...pack.categories,
      ...pack.deadlines,
      ...pack.partners,
      ...Object.values(pack.workforce).flat(),
      ...pack.grants,
      ...pack.grants.flatMap((grant) => [
        ...grant.conditions,
        ...(grant.nationalTotal ? [grant.nationalTotal] : []),
      ]),
    ]
    expect(facts.filter(({ certainty, source }) => certainty === 'found' && source === '')).toEqual([])
  })

  test.each(library.packs())('$financialYear marks what was read in one council’s report only', (pack) => {
    const councilsOf = (source: string): readonly (string | undefined)[] =>
      source.split(' ').map((id) => councilReports.get(id))
    for (const { text, certainty, source, oneCouncil = false } of pack.grants.flatMap(
      ({ conditions }) => conditions,
    )) {
      const councils = new Set(councilsOf(source))
      const isOne = certainty !== 'not_found' && councils.size === 1 && !councils.has(undefined)
      expect(oneCouncil, text).toBe(isOne)
    }
    // Whatever else names a council has been looked at here.
    const unlooked = pack.references.filter(
      ({ id, title }) => !councilReports.has(id) && /council|cabinet/i.test(title),
    )
    expect(unlooked).toEqual([])
  })

  test.each(withTenCategories)('$financialYear asks for three sections and thirteen partners', (pack) => {
    expect(pack.sections.filter(({ required }) => required).map(({ id }) => id)).toEqual([
      'summary',
      'governance',
      'need',
    ])
    expect(pack.partners).toHaveLength(13)
  })

  test.each(library.packs())('$financialYear knows Easter 2027', ({ holidays }) => {
    const days = new Map(holidays.map(({ date, certainty }) => [date as string, certainty]))
    expect(days.get('2027-03-29')).toBe('found')
    expect(days.get('2030-04-22')).toBe('assumption')
  })
})

test('there are 153 authorities, each with its own code', () => {
  const authorities = library.authorities()
  expect(authorities).toHaveLength(153)
  expect(new Set(authorities.map(({ code }) => code)).size).toBe(153)
  expect(new Set(authorities.map(({ region }) => region)).size).toBe(9)
  expect(authorities).toContainEqual(
    expect.objectContaining({ code: 'E08000038', previousCode: 'E08000016' }),
  )
})

describe('a malformed pack is refused with the file, the place and what to do', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'packs-'))
    cpSync(resources, folder, { recursive: true })
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  const fileOf = (name: string) => join(folder, 'reference', '2027-28', name)
  const alter = (name: string, from: string, to: string) => {
    const text = readFileSync(fileOf(name), 'utf8')
    expect(text).toContain(from)
    writeFileSync(fileOf(name), text.replace(from, to))
  }
  const remedy = 'Put it right there, or put back the file that came with the program'
  const refusal = () => {
    try {
      createReferenceLibrary(folder).packs()
    } catch (error) {
      if (error instanceof Refusal) return error.message
      throw error
    }
    return 'not refused'
  }

  test('a missing file', () => {
    rmSync(fileOf('grants.json'))
    expect(refusal()).toBe(
      `The reference file 2027-28/grants.json cannot be used: it is missing or cannot be read. ${remedy}`,
    )
  })

  test('broken JSON', () => {
    writeFileSync(fileOf('menu.json'), '[{"id": ')
    expect(refusal()).toMatch(
      /^The reference file 2027-28\/menu\.json cannot be used: it is not proper JSON \(/,
    )
    expect(refusal()).toContain(remedy)
  })

  test('no workforce, though an empty one will do', () => {
    writeFileSync(fileOf('workforce.json'), '{ "roles": [], "bands": [], "onCosts": [] }')
    expect(refusal()).toBe('not refused')
    rmSync(fileOf('workforce.json'))
    expect(refusal()).toBe(
      `The reference file 2027-28/workforce.json cannot be used: it is missing or cannot be read. ${remedy}`,
    )
  })

  test('a record of the wrong shape', () => {
    alter('menu.json', '"title": "Take-home naloxone"', '"title": 7')
    expect(refusal()).toContain('2027-28/menu.json cannot be used: entry 2, items, entry 2, title: ')
  })

  test.each([
    [
      'menu.json',
      '"PH52"',
      '"PH99"',
      'menu item C02.1 cites the evidence PH99, which evidence.json does not have',
    ],
    ['menu.json', '"id": "C02.2"', '"id": "C02.1"', 'the id C02.1 stands there twice'],
    [
      'menu.json',
      '"source": "S18"',
      '"source": "S18 S0"',
      'category C01 cites the source S0, which references.json does not have',
    ],
    ['deadlines.json', '"id": "PLAN"', '"id": "FY"', 'the id FY stands there twice'],
    [
      'grants.json',
      '"parentId": "PHG"',
      '"parentId": "PGH"',
      'grant DA-RF lies inside the grant PGH, which is not there',
    ],
    ['grants.json', '"parentId": null', '"parentId": "DA-RF"', 'grant PHG lies inside itself'],
    [
      'grants.json',
      '"kind": "menuOnly"',
      '"kind": "onlyItems", "items": ["C99.1"]',
      'grant DA-RF may pay for the menu item C99.1, which menu.json does not have',
    ],
    [
      'workforce.json',
      '"bandId": "5"',
      '"bandId": "5a"',
      'role drug-alcohol-worker is paid in the band 5a, which is not there',
    ],
  ])('%s with %s made %s', (file, from, to, wrong) => {
    alter(file, from, to)
    expect(refusal()).toBe(`The reference file 2027-28/${file} cannot be used: ${wrong}. ${remedy}`)
  })

  test('no reference folder at all', () => {
    rmSync(join(folder, 'reference'), { recursive: true })
    expect(refusal()).toContain('reference/holidays.json cannot be used: it is missing')
  })

  test('a file put right is read again', () => {
    const text = readFileSync(fileOf('menu.json'), 'utf8')
    const broken = createReferenceLibrary(folder)
    writeFileSync(fileOf('menu.json'), '')
    expect(() => broken.packs()).toThrow(Refusal)
    writeFileSync(fileOf('menu.json'), text)
    expect(broken.packs()).toEqual(library.packs())
  })
})
