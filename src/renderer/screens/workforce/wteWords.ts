/** Whole-time equivalents as a table shows them. */
export const wteWords = (wte: string | null): string => (wte === null ? 'Not known' : wte)

/** A difference with its sign, and a true minus: `+0.4`, `−1`, `0`. */
export function differenceWords(difference: string | null): string {
  if (difference === null) return 'Not known'
  if (difference.startsWith('-')) return `−${difference.slice(1)}`
  return difference === '0' ? '0' : `+${difference}`
}
