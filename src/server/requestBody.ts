import type { IncomingMessage } from 'node:http'

const megabyte = 1024 * 1024

/** The most that one call may carry: an imported workbook of 64 MB and its base64 overhead. */
export const largestBody = 96 * megabyte

/** Why the input of a call could not be read. */
export type Problem = 'too-large' | 'not-json'

type Body = { readonly input: unknown } | { readonly problem: Problem }

/**
 * Reads the input of a call. A body past the limit is read to its end and thrown away: a browser that is cut off
 * while sending reports a lost connection and never sees the sentence that explains it.
 */
export async function readBody(request: IncomingMessage, limit = largestBody): Promise<Body> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= limit) chunks.push(chunk)
    else chunks.length = 0
  }
  return size > limit ? { problem: 'too-large' } : parse(Buffer.concat(chunks).toString())
}

/** An operation that takes nothing may be called with an empty body. */
function parse(text: string): Body {
  if (text === '') return { input: undefined }
  try {
    return { input: JSON.parse(text) as unknown }
  } catch {
    return { problem: 'not-json' }
  }
}
