import type { AllocationsView } from '../../../../contract/allocationViews.ts'

/** What of the spreadsheet could not be read, so that nobody takes it for read. */
export function NotRead({ view }: { readonly view: AllocationsView }) {
  const { problems, moreProblems, leftOut } = view
  if (problems.length === 0 && leftOut.length === 0) return null
  return (
    <details>
      <summary>
        {problems.length + moreProblems} cells and {leftOut.length} columns could not be read
      </summary>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
        {moreProblems === 0 ? null : <li>And {moreProblems} more</li>}
        {leftOut.map((heading) => (
          <li key={heading}>The column “{heading}”: it names no single year, or is not in pounds</li>
        ))}
      </ul>
    </details>
  )
}
