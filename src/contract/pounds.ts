/** Money as people read it, for a shell that prints. */
export { formatPounds } from '../domain/values/money.ts'
