import type { z } from 'zod'
import { Refusal } from '../domain/refusal.ts'
import { operations, type Handlers, type OperationName } from './operations.ts'
import type { Reply, Send } from './reply.ts'

/**
 * The one door: whatever a shell carries in is checked here and nowhere else. Expected refusals go back as sentences;
 * anything else is reported and hidden.
 */
export function createDispatcher(handlers: Handlers, report: (error: unknown) => void): Send {
  return async (name, input): Promise<Reply> => {
    if (!isOperation(name))
      return failed('unknown-operation', `There is no operation called ${name.slice(0, 80)}`)
    const checked = operations[name].input.safeParse(input)
    if (!checked.success) return failed('invalid-input', sentenceFor(name, checked.error))
    try {
      // The name selects both the schema and the handler, which TypeScript cannot follow through a lookup.
      const handle = handlers[name] as (input: unknown) => unknown
      return { ok: true, value: await handle(checked.data) }
    } catch (error) {
      if (error instanceof Refusal) return failed(error.code, error.message)
      report(error)
      return failed('internal', 'Something went wrong inside Ringfence. Your plan has not been changed')
    }
  }
}

const isOperation = (name: string): name is OperationName => Object.hasOwn(operations, name)

const failed = (code: string, message: string): Reply => ({ ok: false, error: { code, message } })

/** The first few things wrong with an input, each with its place in it. */
function sentenceFor(name: OperationName, error: z.ZodError): string {
  const { unfit }: { readonly unfit?: string; readonly input: unknown } = operations[name]
  const [first, ...rest] = error.issues.map(({ path, message }) =>
    path.length === 0 ? message : `${message} (${path.join('.')})`,
  )
  const wrong = rest.length === 0 ? (first ?? '') : `${first ?? ''}, and ${rest.length} more`
  return unfit === undefined ? wrong : `${unfit}: ${wrong}`
}
