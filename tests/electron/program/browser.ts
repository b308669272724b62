import { openChannel } from '../channel.ts'
import type { AskedOfBrowser, AskedOfProgram } from '../messages.ts'

type Answers = {
  readonly [Name in keyof AskedOfProgram]: (...args: Parameters<AskedOfProgram[Name]>) => unknown
}

const answers: Partial<Record<keyof AskedOfProgram, unknown>> = {}

/** Each part of the stand-in answers for itself what the browser asks of it. */
export function answerBrowser(some: Partial<Answers>): void {
  Object.assign(answers, some)
}

/** The specs' process, where the browser is. */
export const browser = openChannel<AskedOfBrowser, AskedOfProgram>(process, answers as never)
