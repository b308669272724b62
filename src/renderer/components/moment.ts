const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

/** An instant as people read it here: `21 November 2026 at 14:05`. */
export const momentInWords = (at: string): string =>
  `${day.format(new Date(at))} at ${time.format(new Date(at))}`

/** How long ago an instant was, in plain words: `just now`, `5 minutes ago`, `today at 09:12`, `yesterday`, or its date. */
export function agoInWords(at: string, now: Date): string {
  const then = new Date(at)
  const minutes = Math.floor((now.getTime() - then.getTime()) / 60_000)
  if (minutes < 1) return 'just now'
  if (minutes < 60) return `${minutes} minute${minutes === 1 ? '' : 's'} ago`
  const days = Math.round((midnight(now) - midnight(then)) / 86_400_000)
  if (days === 0) return `today at ${time.format(then)}`
  if (days === 1) return `yesterday at ${time.format(then)}`
  return days < 7 ? `${days} days ago` : day.format(then)
}

const midnight = (date: Date): number =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
