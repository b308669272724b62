import { quarters, quarterTitle } from '../../../domain/values/financialYear.ts'

/** The headings of the four quarters and the year, in a row of a table. */
export function QuarterHeadings({ className }: { readonly className: string }) {
  return (
    <>
      {quarters.map((quarter) => (
        <th key={quarter} scope="col" className={className} title={quarterTitle(quarter)}>
          Q{quarter}
        </th>
      ))}
      <th scope="col" className={className}>
        Year
      </th>
    </>
  )
}
