import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import type { Send } from '../contract/reply.ts'
import type { PlanFiles } from './planFiles.ts'
import { isOwnPage } from './protocol.ts'

/** Answers what the preload asks, when it is our own page that asks. */
export function answerCalls(send: Send, planFiles: PlanFiles): void {
  answer('call', (name, input) => send(String(name), input))
  answer('open-dialog', () => planFiles.choose())
  answer('open-dropped', (path) => planFiles.open(String(path)))
}

function answer(channel: string, act: (...args: unknown[]) => unknown): void {
  ipcMain.handle(channel, (event, ...args: unknown[]) => {
    if (!isFromOwnPage(event)) throw new Error('A call came from a page that is not ours.')
    return act(...args)
  })
}

/** The main frame of a window at our own address: not a frame inside it, and not one that has gone. */
const isFromOwnPage = ({ senderFrame }: IpcMainInvokeEvent): boolean =>
  senderFrame !== null && senderFrame.parent === null && isOwnPage(senderFrame.url)
