import { makeStyles, tokens } from '@fluentui/react-components'
import type { Source } from '../../../domain/funding/source.ts'
import { figure } from '../../../domain/values/figure.ts'
import { quarters, quarterTitle } from '../../../domain/values/financialYear.ts'
import { ExplainedFigure } from '../../components/explain/ExplainedFigure.tsx'
import { StandingOf } from './Position.tsx'

interface QuarterTableProps {
  /** Each source with how deep it lies inside others. */
  readonly sources: readonly (readonly [Source, number])[]
}

/** What is planned on each source in each quarter, from the figures as they stand. */
export function QuarterTable({ sources }: QuarterTableProps) {
  const styles = useStyles()
  return (
    <div className={styles.frame} role="region" aria-label="Position by quarter" tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>Planned by quarter, in pounds</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.name}>
              Source
            </th>
            {quarters.map((quarter) => (
              <th key={quarter} scope="col" className={styles.money}>
                {quarterTitle(quarter)}
              </th>
            ))}
            <th scope="col" className={styles.money}>
              Year
            </th>
            <th scope="col" className={styles.money}>
              Available
            </th>
            <th scope="col" className={styles.name}>
              Position
            </th>
          </tr>
        </thead>
        <tbody>
          {sources.map(([source, depth]) => (
            <tr key={source.id}>
              <th scope="row" className={styles.name} style={{ paddingInlineStart: `${8 + depth * 16}px` }}>
                {source.name}
              </th>
              {quarters.map((quarter) => (
                <Figure key={quarter} name={figure.sourcePlanned(source.id, quarter)} />
              ))}
              <Figure name={figure.sourcePlanned(source.id)} />
              <Figure name={figure.sourceAvailable(source.id)} />
              <td className={styles.name}>
                <StandingOf source={source} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Figure({ name }: { readonly name: string }) {
  const styles = useStyles()
  return (
    <td className={styles.money}>
      <ExplainedFigure name={name} />
    </td>
  )
}

const cell = {
  padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  verticalAlign: 'top',
} as const

const useStyles = makeStyles({
  frame: { overflowX: 'auto' },
  table: { inlineSize: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  caption: {
    textAlign: 'start',
    paddingBlock: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  name: { ...cell, textAlign: 'start' },
  money: { ...cell, textAlign: 'end', whiteSpace: 'nowrap' },
})
