import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { root } from './places.mjs'

const secondsToStart = 5
const secondsToStop = 3

/**
 * Runs a program in this terminal until it ends. Its error output is held back for the first seconds,
 * so that the noise of a program that cannot start here can be dropped: `failedAtOnce` says that this happened.
 */
export function launch(file, args, { env, holdErrors = false }) {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: root,
      env,
      stdio: ['inherit', 'inherit', holdErrors ? 'pipe' : 'inherit'],
    })
    let starting = true
    let stopping = false
    const held = []
    const hasStarted = () => {
      starting = false
      process.stderr.write(Buffer.concat(held.splice(0)))
    }
    const timer = setTimeout(hasStarted, secondsToStart * 1000)
    child.stderr?.on('data', (chunk) => (starting ? held.push(chunk) : process.stderr.write(chunk)))

    // A terminal sends Ctrl+C to the child as well; a second signal is for when only this process was told.
    const stop = (signal) => {
      if (stopping) return
      stopping = true
      if (signal === 'SIGINT') setTimeout(() => child.kill(signal), secondsToStop * 1000).unref()
      else child.kill(signal)
    }
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    for (const signal of signals) process.on(signal, stop)

    const finish = (code) => {
      clearTimeout(timer)
      for (const signal of signals) process.off(signal, stop)
      const failedAtOnce = starting && !stopping && code !== 0
      if (starting && !failedAtOnce) hasStarted()
      resolve({ code, failedAtOnce })
    }
    child.on('error', () => finish(1))
    child.on('exit', (code, signal) => finish(code ?? 128 + constants.signals[signal]))
  })
}
