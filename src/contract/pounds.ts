/** Money as people read and type it, for a shell. */
export { formatPounds, parsePounds, pence } from '../domain/values/money.ts'
