import { makeStyles, tokens } from '@fluentui/react-components'

interface PreviewTableProps {
  readonly title: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** How many rows there are besides these. */
  readonly more?: number
}

/** A small table under its own title. */
export function PreviewTable({ title, heads, rows, more = 0 }: PreviewTableProps) {
  const styles = useStyles()
  return (
    <div className={styles.frame} role="region" aria-label={title} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{title}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className={styles.cell}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((text, column) => (
                <td key={column} className={styles.cell}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more === 0 ? null : <p className={styles.more}>and {more.toLocaleString('en-GB')} more</p>}
    </div>
  )
}

const useStyles = makeStyles({
  frame: { overflowX: 'auto', flexShrink: 0 },
  table: { inlineSize: '100%', borderCollapse: 'collapse' },
  more: { margin: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  caption: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, paddingBlockEnd: '4px' },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'break-word',
  },
})
