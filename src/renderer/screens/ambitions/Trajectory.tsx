import { makeStyles, tokens } from '@fluentui/react-components'
import type { Ambition, Measured } from '../../../domain/ambitions/ambition.ts'
import type { Decimal } from '../../../domain/values/decimal.ts'
import { quarters, quarterTitle } from '../../../domain/values/financialYear.ts'
import { DecimalField } from '../../components/DecimalField.tsx'
import { MeasuredField } from './MeasuredField.tsx'
import { TrajectoryChart } from './TrajectoryChart.tsx'
import { useAmbitionFields } from './useAmbitionFields.ts'

const unread = 'Enter a number, such as 1,300 or 75'

/** What the measure is to be at the end of each quarter and of the two years after, what it turned out to be, and a drawing of both. */
export function Trajectory({ ambition }: { readonly ambition: Ambition }) {
  const styles = useStyles()
  const { common, save } = useAmbitionFields(ambition)
  const { trajectory, laterTargets, results } = ambition
  const field = common('trajectory')
  return (
    <section aria-label="Trajectory" className={styles.part}>
      <h4 className={styles.title}>Trajectory</h4>
      <TrajectoryChart ambition={ambition} />
      <div className={styles.grid}>
        {quarters.map((quarter, index) => (
          <div key={quarter} className={styles.quarter}>
            <DecimalField
              id={index === 3 ? field.id : `${field.id}/${quarter}`}
              label={
                index === 3 ? `Target, end of ${quarterTitle(quarter)}` : `End of ${quarterTitle(quarter)}`
              }
              unread={unread}
              readOnly={field.readOnly}
              warning={index === 3 ? field.warning : undefined}
              value={trajectory[index] ?? null}
              save={(value) => save({ trajectory: withOne(trajectory, index, value) })}
            />
            <MeasuredField
              {...common('results')}
              id={index === 3 ? common('results').id : `${common('results').id}/${quarter}`}
              label={`Result, ${quarterTitle(quarter)}`}
              warning={index === 3 ? common('results').warning : undefined}
              value={results[index] ?? unknown}
              save={(value) => save({ results: withOne(results, index, value) })}
            />
          </div>
        ))}
        {laterTargets.map((target, index) => (
          <DecimalField
            key={`later-${String(index)}`}
            id={`${common('laterTargets').id}/${String(index)}`}
            label={index === 0 ? 'Target of the second year' : 'Target of the third year'}
            unread={unread}
            readOnly={field.readOnly}
            value={target}
            save={(value) => save({ laterTargets: withOne(laterTargets, index, value) })}
          />
        ))}
      </div>
    </section>
  )
}

const unknown: Measured = { value: null, suppressed: false }

/** A list with one of its values another. `with` keeps the length, which its type does not say. */
const withOne = <T extends readonly (Decimal | Measured | null)[]>(
  all: T,
  index: number,
  value: T[number],
): T => all.with(index, value) as unknown as T

const useStyles = makeStyles({
  part: { minInlineSize: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  grid: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 190px), 1fr))',
    alignItems: 'start',
  },
  quarter: { display: 'grid', gap: tokens.spacingVerticalS },
})
