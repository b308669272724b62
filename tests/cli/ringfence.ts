import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const program = join(import.meta.dirname, '../../src/cli/index.ts')

/** Runs the command line as a person would, in a plans folder of its own. */
export async function ringfence(
  folder: string,
  ...args: readonly string[]
): Promise<{ code: number; out: string; err: string }> {
  const options = { env: { ...process.env, RINGFENCE_PLANS: folder }, maxBuffer: 64 * 1024 * 1024 }
  try {
    const { stdout, stderr } = await run(process.execPath, [program, ...args], options)
    return { code: 0, out: stdout, err: stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, out: stdout, err: stderr }
  }
}
