/** How many words a text has, as Word counts them: by the gaps between them. */
export const wordCount = (text: string): number => text.match(/\S+/gu)?.length ?? 0

/** The count against the limit, in words. */
export function countWords(text: string, limit: number | null): string {
  const count = wordCount(text)
  if (limit === null) return `${count} word${count === 1 ? '' : 's'}`
  if (count > limit) return `${count} words: ${count - limit} over the limit of ${limit}`
  return `${count} of ${limit} words`
}
