import { makeStyles } from '@fluentui/react-components'
import { columnTitle } from './columnTitles.ts'
import type { FromSheet } from './intake.ts'

/** What the headings of a spreadsheet were taken for, and the columns and rows of it that are not taken, with why. */
export function FromSheetNotes({ sheet }: { readonly sheet: FromSheet }) {
  const styles = useStyles()
  const { headings, columnsLeftOut, others } = sheet
  const taken = headings?.filter(({ column }) => column !== 'skip') ?? []
  const skipped = headings?.filter(({ heading, column }) => column === 'skip' && heading !== '') ?? []
  const sentences = [
    ...(taken.length === 0
      ? []
      : [
          `By their headings: ${taken.map(({ heading, column }) => `${heading} is ${columnTitle(column)}`).join(', ')}`,
        ]),
    ...(skipped.length === 0
      ? []
      : [`Columns that are not taken: ${skipped.map(({ heading }) => `“${heading}”`).join(', ')}`]),
    ...columnsLeftOut,
    ...others.slice(0, mostShown).map(({ number, why }) => `Row ${number} is not taken: it ${why}`),
    ...(others.length > mostShown ? [`And ${others.length - mostShown} more rows are not taken`] : []),
  ]
  if (sentences.length === 0) return null
  return (
    <ul aria-label="What is taken from the spreadsheet" className={styles.list}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}.</li>
      ))}
    </ul>
  )
}

const mostShown = 20

const useStyles = makeStyles({ list: { margin: 0 } })
