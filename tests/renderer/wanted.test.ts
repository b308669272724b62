import { expect, test } from 'vitest'
import { Wanted } from '../../src/renderer/stores/wanted.ts'

interface Choices {
  readonly way: string
  readonly skip: boolean
}

/** Choices whose answers come when the test says so, in any order; and what was heard of them. */
function choosing() {
  const asked: { readonly wanted: Choices; readonly reply: PromiseWithResolvers<string> }[] = []
  const heard: (Choices | string)[] = []
  const wanted = new Wanted<Choices, string>({ way: 'over', skip: false }, (each) => {
    const reply = Promise.withResolvers<string>()
    asked.push({ wanted: each, reply })
    return reply.promise
  })
  const choose = (what: Partial<Choices>): void => {
    wanted.change(what, {
      answered: (now) => heard.push(now),
      refused: (error) => heard.push((error as Error).message),
    })
  }
  const settle = async (at: number, refusal?: string): Promise<void> => {
    if (refusal === undefined) asked[at]?.reply.resolve('')
    else asked[at]?.reply.reject(new Error(refusal))
    await new Promise(setImmediate)
  }
  return { asked, heard, choose, settle }
}

test('a choice made before the last is answered comes on top of it, whichever is answered first', async () => {
  const { asked, heard, choose, settle } = choosing()
  choose({ way: 'insert' })
  choose({ skip: true })
  expect(asked.map(({ wanted }) => wanted)).toEqual([
    { way: 'insert', skip: false },
    { way: 'insert', skip: true },
  ])
  await settle(1)
  await settle(0)
  expect(heard).toEqual([{ way: 'insert', skip: true }])
})

test('what is refused is no longer wanted, and what was chosen before it still is', async () => {
  for (const order of [
    [0, 1],
    [1, 0],
  ]) {
    const { asked, heard, choose, settle } = choosing()
    choose({ way: 'insert' })
    choose({ skip: true })
    for (const at of order) await settle(at, at === 1 ? 'No' : undefined)
    expect(heard).toHaveLength(2)
    expect(heard).toEqual(expect.arrayContaining(['No', { way: 'insert', skip: false }]))
    choose({})
    expect(asked.at(-1)?.wanted).toEqual({ way: 'insert', skip: false })
  }
})

test('a refusal is not heard of when something was asked since', async () => {
  const { heard, choose, settle } = choosing()
  choose({ way: 'insert' })
  choose({ way: 'over' })
  await settle(0, 'No')
  await settle(1)
  expect(heard).toEqual([{ way: 'over', skip: false }])
})
