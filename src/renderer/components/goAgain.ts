import { go } from '../route.ts'

/** A link to the address one is at does nothing by itself; with this it goes to the field again. */
export function goAgain(address: string): void {
  if (location.hash !== address) return
  history.replaceState(null, '', address.split('?')[0])
  window.dispatchEvent(new HashChangeEvent('hashchange'))
  go(address)
}
