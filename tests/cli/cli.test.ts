import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { Exchange } from '../../src/domain/plan/exchange.ts'
import { newFolder } from '../fixtures/files.ts'
import { rawXlsx } from '../workbook/files.ts'
import { ringfence } from './ringfence.ts'

const fixture = (name: string) => join(import.meta.dirname, '../fixtures', name)

const day = ['--today', '2026-11-21']

describe('a year’s work without a window', () => {
  const folder = newFolder()
  const plan = join(folder, 'Rotherham.trplan')
  const cli = (...args: readonly string[]) => ringfence(folder, ...args)
  const edit = (command: unknown) => cli('call', 'plan.execute', JSON.stringify({ command }), '--plan', plan)
  const checks = async () => {
    const { out, code } = await cli('check', plan, '--json', ...day)
    return {
      code,
      ...z
        .object({ stops: z.int(), findings: z.object({ id: z.string(), problem: z.string() }).array() })
        .parse(JSON.parse(out)),
    }
  }

  test('import the published sum, and see the ring-fences balance to the penny', async () => {
    const made = await cli('import', fixture('rotherham-2025-26.json'), '--pack', '2025-26', '--out', plan)
    expect(made).toMatchObject({ code: 0, out: `${plan}\n` })
    const figures = z
      .object({ name: z.string(), pence: z.int().nullable() })
      .array()
      .parse(JSON.parse((await cli('figures', plan, '--json')).out))
    const figure = (name: string) => figures.find((each) => each.name === name)?.pence ?? 0
    expect(figure('plan/available')).toBe(2_242_263_00)
    expect(figure('plan/planned')).toBe(2_242_263_00)
    expect(figure('plan/remaining')).toBe(0)
    expect((await cli('show', plan)).out).toContain('Available £2,242,263, planned £2,242,263, remaining £0')
  })

  test('break a ring-fence and see it named; undo and see it gone', async () => {
    expect((await checks()).findings.filter(({ id }) => id.startsWith('F1:'))).toEqual([])
    const { tables } = Exchange.parse(JSON.parse((await cli('show', plan, '--json')).out))
    const [line] = tables.lines
    await edit({ type: 'line.setAmount', id: line?.id, amount: (line?.amount ?? 0) + 1 })
    const broken = await checks()
    expect(broken.code).toBe(1)
    expect(
      broken.findings
        .filter(({ id }) => id.startsWith('F1:'))
        .map(({ problem }) => problem)
        .join(),
    ).toContain('over-planned by £0.01')
    await cli('call', 'plan.undo', '--plan', plan)
    expect((await checks()).findings.filter(({ id }) => id.startsWith('F1:'))).toEqual([])
  })

  test('put the board on the Thursday after Easter and see the papers move', async () => {
    const step = {
      position: 1,
      title: 'Board',
      owner: '',
      note: '',
      doneOn: null,
      clearDays: null,
      meetingId: null,
      date: '2027-03-25',
      kind: 'meeting',
    }
    await edit({ type: 'step.add', record: { ...step, id: 'board' } })
    await edit({
      type: 'step.add',
      record: {
        ...step,
        id: 'papers',
        title: 'Papers',
        kind: 'papers',
        date: null,
        meetingId: 'board',
        clearDays: 5,
      },
    })
    const papers = async () => {
      const view = JSON.parse((await cli('call', 'plan.open', '--plan', plan)).out) as {
        value: { stepDates: Record<string, { date: string }> }
      }
      return view.value.stepDates['papers']?.date
    }
    expect(await papers()).toBe('2027-03-17')
    await edit({ type: 'step.change', id: 'board', fields: { date: '2027-04-01' } })
    expect(await papers()).toBe('2027-03-22')
  })

  test('export every document, and prove the trail', async () => {
    const out = join(folder, 'documents')
    expect((await cli('export', plan, '--document', 'all', '--out', out)).code).toBe(0)
    expect(readdirSync(out).toSorted()).toEqual([
      'Rotherham Annual plan 2025-26.docx',
      'Rotherham Calendar 2025-26.ics',
      'Rotherham Finance schedule 2025-26.docx',
      'Rotherham Finance workbook 2025-26.xlsx',
      'Rotherham Tidy data 2025-26.csv',
    ])
    expect((await cli('verify', plan)).out).toMatch(/^The audit trail is whole: 6 entries/)
  })

  test('the exchange format carries the plan whole into a new file', async () => {
    const before = (await cli('show', plan, '--json')).out
    writeFileSync(join(folder, 'plan.json'), before)
    const copy = join(folder, 'copy.trplan')
    await cli('import', join(folder, 'plan.json'), '--out', copy)
    expect(JSON.parse((await cli('show', copy, '--json')).out)).toEqual(JSON.parse(before))
  })
}, 120_000)

test('a blank plan has something that stops it; the sample has nothing', async () => {
  const folder = newFolder()
  const blank = await ringfence(folder, 'new', '--authority', 'E08000018', '--year', '2027-28')
  expect((await ringfence(folder, 'check', blank.out.trim(), ...day)).code).toBe(1)
  const sample = await ringfence(folder, 'new', '--sample', ...day)
  expect((await ringfence(folder, 'check', sample.out.trim(), ...day)).code).toBe(0)
  expect((await ringfence(folder, 'check', sample.out.trim(), '--sign-off', ...day)).code).toBe(1)
}, 60_000)

describe('what cannot be done is a sentence and exit code 2', () => {
  const folder = newFolder()
  const letter = join(folder, 'letter.trplan')
  writeFileSync(letter, 'Dear Sir or Madam')
  const [bad, half, newer] = ['bad.json', 'half.json', 'newer.json'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  writeFileSync(bad, '{')
  writeFileSync(newer, JSON.stringify({ format: 'ringfence-plan', formatVersion: 2, tables: {} }))
  const rotherham = JSON.parse(readFileSync(fixture('rotherham-2025-26.json'), 'utf8')) as {
    tables: { lines: { amount: unknown }[] }
  }
  if (rotherham.tables.lines[0]) rotherham.tables.lines[0].amount = '12,500'
  writeFileSync(half, JSON.stringify(rotherham))
  copyFileSync(letter, join(folder, 'taken.trplan'))
  test.each<[string, readonly string[], string]>([
    ['a file that is not a plan', ['check', letter], 'letter.trplan is not a Ringfence plan'],
    ['a file that is not there', ['show', join(folder, 'gone.trplan')], 'gone.trplan is not there any more'],
    ['an exchange file that is not there', ['import', join(folder, 'gone.json')], 'There is no such file'],
    ['a folder for a file', ['import', folder], 'is a folder. Name a file'],
    [
      'a folder that is not there',
      ['new', '--sample', '--out', join(folder, 'gone', 'a.trplan')],
      'There is no such file or folder',
    ],
    ['a file for a folder', ['new', '--sample', '--plans', letter], 'is not there and could not be made'],
    ['two plans at once', ['check', letter, letter], 'Name one thing at a time'],
    ['a newer exchange format', ['import', newer, '--pack', '2026-27'], 'in a newer exchange format'],
    ['an exchange file that is no JSON', ['import', bad], 'is not JSON'],
    ['text where money goes', ['import', half, '--pack', '2026-27'], 'exchange.tables.lines.0.amount'],
    ['a file without a pack', ['import', fixture('rotherham-2025-26.json')], 'Choose the pack it belongs to'],
    [
      'a name that is taken',
      ['new', '--sample', '--out', join(folder, 'taken.trplan')],
      'There is already a file at',
    ],
    [
      'an authority that is not there',
      ['new', '--authority', 'Atlantis', '--year', '2027-28'],
      'There is no authority called Atlantis',
    ],
    [
      'a year without a pack',
      ['new', '--authority', 'Rotherham', '--year', '2099-00'],
      'There is no guidance pack for 2099-00',
    ],
    [
      'a date that does not exist',
      ['check', letter, '--today', '2027-02-30'],
      'Enter --today as a date that exists',
    ],
    [
      'a document that is not there',
      ['export', letter, '--document', 'novel', '--out', folder],
      'is not a Ringfence plan',
    ],
    ['a command that is not there', ['destroy'], 'There is no command called destroy'],
    ['an option that is not there', ['show', '--colour'], 'colour'],
    ['nothing to show', ['show'], 'Say which plan'],
  ])('%s', async (_, args, sentence) => {
    const { code, out, err } = await ringfence(folder, ...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(sentence)
    expect(err).not.toMatch(/\n\s+at /)
  })
  test('nothing is left behind by what was refused', () => {
    expect(existsSync(join(folder, 'taken.trplan'))).toBe(true)
    expect(readdirSync(folder).filter((name) => name.startsWith('.making'))).toEqual([])
  })
}, 120_000)

describe('lines out of a spreadsheet', () => {
  const folder = newFolder()
  const plan = join(folder, 'Sample.trplan')
  const cli = (...args: readonly string[]) => ringfence(folder, ...args)
  const sheet = join(folder, 'lines.csv')

  test(
    'are told and tried first, then added as one step; what is refused is told by its row',
    { timeout: 60_000 },
    async () => {
      await cli('new', '--sample', '--out', plan)
      writeFileSync(sheet, 'Budget\nDescription,Q1,Q2\nKits,£10.50,=5*4\nRooms,TBC,3\nTotal,1,2\n')
      const tried = await cli('import-lines', plan, sheet, '--dry-run')
      expect(tried.code).toBe(1)
      expect(tried.out).toContain('Row 5 looks like a total: £3\n')
      expect(tried.out).toContain('read: £33.50; taken: £33.50; refused or left out: £0\n')
      expect(tried.out).toContain('Row 4, q1: “TBC” is not an amount')
      expect(tried.out).toContain('2 budget lines; 1 cell refused')
      expect((await cli('import-lines', plan, sheet)).code).toBe(1)
      const undone = z
        .object({ value: z.object({ records: z.unknown().array(), undo: z.null(), redo: z.string() }) })
        .parse(JSON.parse((await cli('call', 'plan.undo', '--plan', plan)).out))
      expect(undone.value).toMatchObject({ records: [{}, {}], redo: 'import lines from lines.csv' })
    },
  )
  test('of many refused cells the first are told, and how many there are', { timeout: 60_000 }, async () => {
    const long = join(folder, 'long.csv')
    writeFileSync(long, `Description,Q1\n${'Kits,5\n'.repeat(200)}${'Rooms,TBC\n'.repeat(600)}`)
    const { out } = await cli('import-lines', plan, long, '--dry-run')
    expect(out).toContain('  and 100 more\n')
    expect(out).toContain('800 budget lines; 600 cells refused')
  })
  test('a hidden sheet is not chosen while another will do', { timeout: 60_000 }, async () => {
    const cells = (...words: readonly string[]) =>
      `<row>${words.map((each) => `<c t="str"><v>${each}</v></c>`).join('')}</row>`
    const worksheet = (...rows: readonly string[]) =>
      `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`
    const workbook = join(folder, 'hidden.xlsx')
    const shown = worksheet(cells('Description', 'Q1'), cells('Kits', '5'))
    const parts = {
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><sheets><sheet name="Old" state="hidden" r:id="b"/><sheet name="Budget" r:id="a"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': `<Relationships>${['a', 'b'].map((id, at) => `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}</Relationships>`,
      'xl/worksheets/sheet2.xml': worksheet(cells('Description', 'Q1', 'Q2'), cells('Old kits', '5', '6')),
    }
    writeFileSync(workbook, rawXlsx(shown, parts))
    expect((await cli('import-lines', plan, workbook, '--dry-run')).out).toContain('Sheet “Budget”')
    const old = await cli('import-lines', plan, workbook, '--dry-run', '--sheet', 'Old')
    expect(old.out).toContain('Sheet “Old” (hidden)')
  })
  test('hidden rows are told and, where that is asked, left out', { timeout: 60_000 }, async () => {
    const filtered = join(folder, 'filtered.xlsx')
    const cell = (kind: string, value: string) => `<c t="${kind}"><v>${value}</v></c>`
    const rows =
      `<row>${cell('str', 'Description')}${cell('str', 'Q1')}</row>` +
      ['Kits', 'Rooms']
        .map((name, at) => `<row${at === 1 ? ' hidden="1"' : ''}>${cell('str', name)}${cell('n', '5')}</row>`)
        .join('')
    writeFileSync(filtered, rawXlsx(`<worksheet><sheetData>${rows}</sheetData></worksheet>`))
    const { out } = await cli('import-lines', plan, filtered, '--dry-run')
    expect(out).toContain('  Row 3 is hidden in the spreadsheet and is taken in too: 1 row, £5\n')
    expect(out).toContain('2 budget lines\n')
    const without = await cli('import-lines', plan, filtered, '--dry-run', '--skip-hidden')
    expect(without.out).toContain('  Row 3 is hidden in the spreadsheet and is left out: 1 row, £5\n')
    expect(without.out).toContain('1 budget line\n')
  })
  test('what formulas left unrounded is counted', { timeout: 60_000 }, async () => {
    const unrounded = join(import.meta.dirname, '../fixtures/sheets/unrounded.xlsx')
    const { out } = await cli('import-lines', plan, unrounded, '--dry-run')
    expect(out).toContain('49 amounts were rounded to the penny, which moved £0.01\n')
    expect(out).toContain('Row 15 looks like a total: £255,531.04\n')
  })
  test('a sheet that is not there is named beside those that are', async () => {
    const { code, err } = await cli('import-lines', plan, sheet, '--sheet', 'Budget')
    expect(code).toBe(2)
    expect(err).toContain('There is no sheet called Budget')
  })
})
