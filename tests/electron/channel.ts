import type { ChildProcess } from 'node:child_process'

type Answers<T> = {
  readonly [Name in keyof T]: T[Name] extends (...args: infer A) => infer R
    ? (...args: A) => R | Promise<R>
    : never
}
type Ask<T> = <Name extends keyof T & string>(
  name: Name,
  ...args: T[Name] extends (...args: infer A) => unknown ? A : never
) => Promise<T[Name] extends (...args: never) => infer R ? R : never>

type Message =
  | {
      readonly kind: 'ask'
      readonly number: number
      readonly name: string
      readonly args: readonly unknown[]
    }
  | { readonly kind: 'answer'; readonly number: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly number: number; readonly message: string }

export interface Channel<Theirs> {
  readonly ask: Ask<Theirs>
  /** Resolves when everything said so far has left this process. */
  said(): Promise<void>
}

/** Questions and answers, both ways, over the pipe between a process and its child. */
export function openChannel<Theirs, Mine>(
  pipe: ChildProcess | NodeJS.Process,
  mine: Answers<Mine>,
): Channel<Theirs> {
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>()
  let asked = 0
  let saying: Promise<unknown> = Promise.resolve()

  const say = (message: Message): void => {
    const gone = new Promise((resolve) => pipe.send?.(message, undefined, undefined, resolve))
    saying = Promise.all([saying, gone])
  }

  async function answer(number: number, name: string, args: readonly unknown[]): Promise<void> {
    try {
      const act = mine[name as keyof Mine] as (...args: readonly unknown[]) => unknown
      say({ kind: 'answer', number, value: await act(...args) })
    } catch (error) {
      say({ kind: 'failure', number, message: error instanceof Error ? error.message : String(error) })
    }
  }

  // The listener is typed for what a JSON channel carries; this one carries whatever can be cloned.
  pipe.on('message', (message) => {
    const heard = message as Message
    if (heard.kind === 'ask') return void answer(heard.number, heard.name, heard.args)
    const asker = waiting.get(heard.number)
    waiting.delete(heard.number)
    if (heard.kind === 'answer') asker?.resolve(heard.value as never)
    else asker?.reject(new Error(heard.message))
  })
  pipe.on('disconnect', () => {
    for (const { reject } of waiting.values()) reject(new Error('The program ended before it answered.'))
    waiting.clear()
  })

  return {
    ask: (name, ...args) =>
      new Promise((resolve, reject) => {
        if (!pipe.connected) {
          reject(new Error('The program has ended.'))
          return
        }
        asked += 1
        waiting.set(asked, { resolve, reject })
        say({ kind: 'ask', number: asked, name, args })
      }),
    said: () => saying.then(() => undefined),
  }
}
