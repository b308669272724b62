import type { MadeFile } from '../../../contract/views.ts'

/** How long the browser is given to take the file before its address is let go, in milliseconds. */
const taken = 60_000

/** Hands a made file to the browser or the desktop program to be saved. */
export function download({ fileName, mediaType, base64 }: MadeFile): void {
  const address = URL.createObjectURL(new Blob([Uint8Array.fromBase64(base64)], { type: mediaType }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  window.setTimeout(() => {
    URL.revokeObjectURL(address)
  }, taken)
}
