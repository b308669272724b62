import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { Fragment, useState } from 'react'
import type { Comparison } from '../../../contract/scenarioViews.ts'
import { ExplainedAmount } from '../../components/explain/ExplainedAmount.tsx'
import { ChangeWords, StopsWords } from './ChangeWords.tsx'

/** The plan and scenarios kept in it side by side, a figure in each row. */
export function ComparisonTable({ comparison }: { readonly comparison: Comparison }) {
  const styles = useStyles()
  const [onlyDiffering, setOnlyDiffering] = useState(true)
  const { columns } = comparison
  const groups = comparison.groups
    .map((group) => ({ ...group, figures: group.figures.filter((each) => each.differs || !onlyDiffering) }))
    .filter(({ figures }) => figures.length > 0)
  return (
    <>
      <Checkbox
        label="Only figures that differ"
        checked={onlyDiffering}
        onChange={(_, { checked }) => {
          setOnlyDiffering(checked === true)
        }}
      />
      <div className={styles.frame} role="region" aria-label="The plan beside its scenarios" tabIndex={0}>
        <table className={styles.table}>
          <caption className={styles.caption}>
            In pounds. Under each amount: how far it is from the plan’s
          </caption>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.name, styles.first, styles.head, styles.corner)}>
                Figure
              </th>
              {columns.map(({ title }, c) => (
                <th key={c} scope="col" className={mergeClasses(styles.column, styles.head)}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row" className={mergeClasses(styles.name, styles.first)}>
                To put right before submission
              </th>
              {columns.map(({ stops, stopsChange }, c) => (
                <td key={c} className={styles.cell}>
                  {stops}
                  {c === 0 ? null : <StopsWords change={stopsChange} />}
                </td>
              ))}
            </tr>
            {groups.map(({ sourceId, title, figures }) => (
              <Fragment key={sourceId ?? 'plan'}>
                <tr>
                  <th scope="rowgroup" className={mergeClasses(styles.name, styles.first, styles.group)}>
                    {title}
                  </th>
                  <td colSpan={columns.length} className={styles.group} />
                </tr>
                {figures.map((row) => (
                  <FigureRow
                    key={row.figure}
                    row={row}
                    scenarioIds={columns.map(({ scenarioId }) => scenarioId)}
                  />
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      {groups.length === 0 ? <p>No figure differs from the plan.</p> : null}
    </>
  )
}

interface FigureRowProps {
  readonly row: Comparison['groups'][number]['figures'][number]
  /** The scenario of each column; none for the plan as it is. */
  readonly scenarioIds: readonly (string | null)[]
}

const stateOf = (scenarioId: string | null | undefined) => (scenarioId == null ? undefined : { scenarioId })

function FigureRow({ row, scenarioIds }: FigureRowProps) {
  const styles = useStyles()
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.name, styles.first)}>
        {row.label} <span className={styles.year}>{row.year}</span>
      </th>
      {row.amounts.map(({ amount, change }, c) => (
        <td key={c} className={styles.cell}>
          {amount === null ? (
            'Not known'
          ) : (
            <ExplainedAmount asked={{ figure: row.figure, state: stateOf(scenarioIds[c]) }} pence={amount} />
          )}
          {c === 0 ? null : (
            <ChangeWords change={change} known={amount !== null} before={row.amounts[0]?.amount ?? null} />
          )}
        </td>
      ))}
    </tr>
  )
}

const cell = {
  padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  verticalAlign: 'baseline',
} as const

const useStyles = makeStyles({
  // It scrolls by itself, so that its headings stay in sight; not so low that a short window shows nothing but them.
  frame: { overflow: 'auto', maxBlockSize: 'max(80vh, 320px)' },
  table: { borderCollapse: 'separate', borderSpacing: 0, fontVariantNumeric: 'tabular-nums' },
  caption: {
    textAlign: 'start',
    paddingBlock: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
  },
  name: { ...cell, textAlign: 'start', fontWeight: tokens.fontWeightRegular, minInlineSize: '9rem' },
  first: {
    position: 'sticky',
    insetInlineStart: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    maxInlineSize: '18rem',
    '@media (max-width: 600px)': { minInlineSize: '7rem', maxInlineSize: '8rem' },
  },
  head: {
    position: 'sticky',
    insetBlockStart: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  corner: { zIndex: 3 },
  column: {
    ...cell,
    textAlign: 'end',
    minInlineSize: '8.5rem',
    maxInlineSize: '14rem',
    overflowWrap: 'anywhere',
  },
  cell: { ...cell, textAlign: 'end', whiteSpace: 'nowrap' },
  group: {
    ...cell,
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  year: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
})
