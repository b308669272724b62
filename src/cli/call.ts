import { text } from 'node:stream/consumers'
import { operand, type Options } from './options.ts'
import { readJson } from './makePlan.ts'
import { startProgram } from './program.ts'

/** `ringfence call`: any operation of the contract, with its reply as JSON. Gives 2 when it was refused. */
export async function call(options: Options): Promise<number> {
  const name = operand(options, 0, 'operation')
  const given = options.operands[1] ?? '{}'
  const input = readJson('The input', given === '-' ? await text(process.stdin) : given)
  const { app, client } = startProgram(options)
  try {
    const reply = await app.send(
      name,
      options.plan === undefined ? input : await aboutPlan(app.openFile(options.plan)),
    )
    console.log(JSON.stringify(reply, null, 2))
    return reply.ok ? 0 : 2
  } finally {
    app.close()
  }

  /** The plan's id, and for an edit the revision it has now, where the input does not give them. */
  async function aboutPlan(id: string): Promise<unknown> {
    const edits = /^(plan\.(execute|undo|redo)|version\.(save|restore)|reprofile\.record)$/.test(name)
    return {
      id,
      ...(edits ? { revision: (await client['plan.open']({ id })).revision } : {}),
      ...(input as object),
    }
  }
}
