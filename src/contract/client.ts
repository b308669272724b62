import { Refusal } from '../domain/refusal.ts'
import type { Input, OperationName, Output } from './operations.ts'
import type { Send } from './reply.ts'

/** Every operation as a function. Throws a Refusal with the sentence when it is not carried out. */
export type Client = { readonly [N in OperationName]: (input: Input<N>) => Promise<Output<N>> }

/** Made from the names asked for, so that a page carries no schemas: what is not an operation is refused at the door. */
export function createClient(send: Send): Client {
  const call = (name: string) => async (input: unknown) => {
    const reply = await send(name, input)
    if (!reply.ok) throw new Refusal(reply.error.code, reply.error.message)
    return reply.value
  }
  // A name that no operation could have, such as `then`, is left out: a promise may look for it.
  const isName = (name: string | symbol): name is string => typeof name === 'string' && name.includes('.')
  return new Proxy({} as Client, { get: (_, name) => (isName(name) ? call(name) : undefined) })
}

export { Refusal }
