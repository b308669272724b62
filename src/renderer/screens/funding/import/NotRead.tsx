import type { AllocationsView } from '../../../../contract/allocationViews.ts'
import { notReadWords } from './notReadWords.ts'

/** What of the spreadsheet could not be read, so that nobody takes it for read. */
export function NotRead({ view }: { readonly view: AllocationsView }) {
  const { problems, moreProblems, leftOut } = view
  if (problems.length === 0 && leftOut.length === 0) return null
  return (
    <details>
      <summary>{notReadWords(problems.length + moreProblems, leftOut.length)}</summary>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
        {moreProblems === 0 ? null : <li>And {moreProblems} more</li>}
        {leftOut.map((heading, number) => (
          <li key={number}>The column “{heading}”: it names no single year, or is not in pounds</li>
        ))}
      </ul>
    </details>
  )
}
