/** A browser knows no scheme of ours, so `app://ringfence/x` is shown to it as `https://ringfence.app.invalid/x`. */
export const toBrowser = (address: string): string =>
  address.replace(/^app:\/\/([^/]+)/, 'https://$1.app.invalid')

export const fromBrowser = (address: string): string =>
  address.replace(/^https:\/\/([^/]+)\.app\.invalid/, 'app://$1')
