/** The most things of one kind that a preview tells one by one. */
const most = 500

/** The first of many things, and how many there are besides: a page can show no more, and says how many it leaves out. */
export const firstOf = <T>(all: readonly T[]): { readonly first: T[]; readonly more: number } => ({
  first: all.slice(0, most),
  more: Math.max(0, all.length - most),
})
