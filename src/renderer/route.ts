import { useSyncExternalStore } from 'react'

/** Where a person is: home, or a place in a plan. Kept in the address so that Back, reload and links work. */
export type Route =
  | { readonly at: 'home' }
  | { readonly at: 'plan'; readonly id: string; readonly place: string; readonly focus: string | null }

/** `#/plan/<id>/<place>?focus=<table>/<record>/<field>`. */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?')
  const [first, id, place] = path.split('/')
  if (first !== 'plan' || !id) return { at: 'home' }
  return { at: 'plan', id, place: place || 'overview', focus: new URLSearchParams(query).get('focus') }
}

export const homeAddress = '#/'
export const planAddress = (id: string, place = 'overview', focus?: string): string =>
  `#/plan/${id}/${place}${focus === undefined ? '' : `?focus=${encodeURIComponent(focus)}`}`

export function go(address: string): void {
  location.hash = address
}

const subscribe = (listener: () => void) => {
  window.addEventListener('hashchange', listener)
  return () => {
    window.removeEventListener('hashchange', listener)
  }
}

export const useRoute = (): Route => routeOf(useSyncExternalStore(subscribe, () => location.hash))
