import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { FolderLibrary } from '../../src/storage/folderLibrary.ts'
import { blank } from '../fixtures/builders.ts'
import { entry, newFolder, newPlanFile } from '../fixtures/files.ts'

const first = entry(blank(), { kind: 'make' })
const newLibrary = () => {
  const folder = newFolder()
  return { folder, library: new FolderLibrary(folder) }
}

test('new plans are named after their title, never over another, with nothing left lying about', () => {
  const { folder, library } = newLibrary()
  library.create('Rotherham: plan/2027?', first)
  library.create('Rotherham: plan/2027?', first)
  expect(readdirSync(folder).toSorted()).toEqual([
    'Rotherham plan 2027 (2).trplan',
    'Rotherham plan 2027.trplan',
  ])
})

test('a list tells whose plans there are, and what is wrong with those that cannot be opened', () => {
  const { folder, library } = newLibrary()
  library.create('Mine', first)
  writeFileSync(join(folder, 'Broken.trplan'), 'not a plan')
  writeFileSync(join(folder, 'notes.txt'), 'not even a name')
  mkdirSync(join(folder, 'Folder.trplan'))
  copyFileSync(newPlanFile(), join(folder, 'Odd.trplan'))
  new Database(join(folder, 'Odd.trplan')).exec('drop table plan').close()
  const told = library
    .list()
    .map(({ title, authority, financialYear, problem }) => ({ title, authority, financialYear, problem }))
  expect(told.toSorted((a, b) => (a.title < b.title ? -1 : 1))).toEqual([
    {
      title: 'Broken.trplan',
      authority: '',
      financialYear: '',
      problem: expect.stringContaining('is not a Ringfence plan') as string,
    },
    expect.objectContaining({
      title: 'Folder.trplan',
      problem: expect.stringMatching(/\w/) as string,
    }) as object,
    expect.objectContaining({
      title: 'Odd.trplan',
      problem: expect.stringContaining('is damaged') as string,
    }) as object,
    { title: 'Test plan', authority: 'Wexmoor', financialYear: '2027-28', problem: null },
  ])
})

test('a folder that is not there holds no plans; one that cannot be made is told in words', () => {
  const { folder } = newLibrary()
  expect(new FolderLibrary(join(folder, 'not', 'yet')).list()).toEqual([])
  const inTheWay = join(folder, 'file')
  writeFileSync(inTheWay, '')
  expect(() => new FolderLibrary(join(inTheWay, 'plans')).create('Plan', first)).toThrow(
    'is not there and could not be made',
  )
})

test('the bin gives back what was put into it', () => {
  const { folder, library } = newLibrary()
  const id = library.create('Mine', first)
  const binned = library.bin(id)
  expect(library.list()).toEqual([])
  expect(() => library.open(id)).toThrow('not in your plans folder any more')
  const back = library.restore(binned)
  expect(library.open(back).load().plan.plan.size).toBe(1)
  expect(readdirSync(join(folder, 'Bin'))).toEqual([])
})

test('a file from elsewhere is worked on where it is; one that is handed over is copied', () => {
  const { folder, library } = newLibrary()
  const elsewhere = newPlanFile()
  expect(library.open(library.register(elsewhere)).readOnly).toBe(false)
  expect(readdirSync(folder)).toEqual([])
  const id = library.receive('From a colleague.trplan', readFileSync(elsewhere))
  expect(library.open(id).load().plan.plan.size).toBe(1)
  expect(readdirSync(folder)).toEqual(['From a colleague.trplan'])
})

test('what is handed over and is no plan is refused under its own name, and not kept', () => {
  const { folder, library } = newLibrary()
  expect(() => library.receive('../../Letter.docx', Buffer.from('PK'))).toThrow(
    /^\.\.\/\.\.\/Letter\.docx is not a Ringfence plan/,
  )
  expect(readdirSync(folder)).toEqual([])
  expect(existsSync(join(folder, '../../Letter.docx'))).toBe(false)
})

test('only a whole plan can be taken out of the bin, and only by its plain name', () => {
  const { folder, library } = newLibrary()
  library.bin(library.create('Mine', first))
  writeFileSync(join(folder, 'Bin', 'letter.trplan'), 'Dear all')
  for (const name of ['.', '..', '../Bin', 'Bin/Mine.trplan', 'gone.trplan'])
    expect(() => library.restore(name)).toThrow('is not there any more')
  expect(() => library.restore('letter.trplan')).toThrow('is not a Ringfence plan')
  expect(readdirSync(join(folder, 'Bin')).toSorted()).toEqual(['Mine.trplan', 'letter.trplan'])
})

test.each([
  ['CON', 'Plan CON'],
  ['...', 'Plan'],
  ['薬'.repeat(100), '薬'.repeat(50)],
])('a title like %s still makes a file name every desktop accepts', (title, name) => {
  const { folder, library } = newLibrary()
  library.create(title, first)
  expect(readdirSync(folder)).toEqual([`${name}.trplan`])
})
