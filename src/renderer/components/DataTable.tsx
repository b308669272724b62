import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

interface DataTableProps {
  readonly caption: string
  readonly columns: readonly { readonly title: string; readonly money?: boolean }[]
  /** The first cell of a row names it. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[]
}

/** A table to be read: rows named by their first cell, money to the right. It scrolls by itself where it is too wide. */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  const styles = useStyles()
  const look = (column: number): string => (columns[column]?.money === true ? styles.money : styles.words)
  return (
    <div className={styles.frame} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ title }, column) => (
              <th key={title} scope="col" className={look(column)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [name, ...others] }) => (
            <tr key={key}>
              <th scope="row" className={mergeClasses(look(0), styles.name)}>
                {name}
              </th>
              {others.map((cell, column) => (
                <td key={columns[column + 1]?.title ?? column} className={look(column + 1)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const useStyles = makeStyles({
  frame: {
    overflowX: 'auto',
    '& th, & td': {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      verticalAlign: 'top',
    },
  },
  table: { inlineSize: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  caption: {
    textAlign: 'start',
    paddingBlock: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  words: { textAlign: 'start', minInlineSize: '90px', overflowWrap: 'break-word' },
  money: { textAlign: 'end', whiteSpace: 'nowrap' },
  name: { fontWeight: tokens.fontWeightRegular },
})
