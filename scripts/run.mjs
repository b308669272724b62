import { spawn } from 'node:child_process'
import { root } from './places.mjs'

/** Runs a program to its end with its output kept aside. `code` is null where it could not start or ran out of time. */
export function run(file, args, { timeLimitSeconds, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options })
    const chunks = []
    const finish = (code, lastWords = '') => {
      clearTimeout(timer)
      child.stdout.destroy()
      child.stderr.destroy()
      resolve({ code, output: Buffer.concat(chunks).toString('utf8') + lastWords })
    }
    const timer = setTimeout(
      () => {
        child.kill('SIGKILL')
        finish(null, `\nStopped after ${timeLimitSeconds} seconds.\n`)
      },
      (timeLimitSeconds ?? 24 * 3600) * 1000,
    )

    child.stdout.on('data', (chunk) => chunks.push(chunk))
    child.stderr.on('data', (chunk) => chunks.push(chunk))
    child.on('error', (error) => finish(null, `${error.message}\n`))
    child.on('close', (code) => finish(code))
    // Something the tool left running may still hold its output open: 'close' would then never come.
    child.on('exit', (code) => setTimeout(() => finish(code), 2000).unref())
  })
}
