import { Refusal } from '../domain/refusal.ts'
import { operations, type Input, type OperationName, type Output } from './operations.ts'
import type { Send } from './reply.ts'

/** Every operation as a function. Throws a Refusal with the sentence when it is not carried out. */
export type Client = { readonly [N in OperationName]: (input: Input<N>) => Promise<Output<N>> }

export function createClient(send: Send): Client {
  const call = (name: OperationName) => async (input: unknown) => {
    const reply = await send(name, input)
    if (!reply.ok) throw new Refusal(reply.error.code, reply.error.message)
    return reply.value
  }
  const names = Object.keys(operations) as OperationName[]
  return Object.fromEntries(names.map((name) => [name, call(name)])) as unknown as Client
}

export { Refusal }
