/** Money as people read and type it, for a shell. */
export { formatPounds, parsePounds } from '../domain/values/money.ts'
