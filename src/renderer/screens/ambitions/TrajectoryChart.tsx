import { makeStyles, tokens } from '@fluentui/react-components'
import type { Ambition } from '../../../domain/ambitions/ambition.ts'
import { measureText } from '../../../domain/values/measure.ts'
import { trajectoryPoints } from './trajectoryPoints.ts'

const [width, height, edge, foot] = [560, 170, 34, 24]

/** The line from the baseline to the targets with the results beside it. The fields below it are the same in numbers. */
export function TrajectoryChart({ ambition }: { readonly ambition: Ambition }) {
  const styles = useStyles()
  const drawn = trajectoryPoints(ambition)
  if (drawn === null) return null
  const x = (across: number): number => edge + across * (width - 2 * edge)
  const y = (up: number): number => height - foot - 14 - up * (height - foot - 44)
  const line = drawn.planned.map(({ across, up }) => `${x(across)},${y(up)}`).join(' ')
  return (
    <figure className={styles.figure}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={inWords(ambition)}
        className={styles.drawing}
      >
        <line x1={edge} x2={width - edge} y1={height - foot} y2={height - foot} className={styles.axis} />
        {drawn.places.map((place, index) => (
          <text
            key={place}
            x={x(index / (drawn.places.length - 1))}
            y={height - 6}
            textAnchor="middle"
            className={styles.text}
          >
            {place}
          </text>
        ))}
        <polyline points={line} className={styles.planned} />
        {drawn.planned.map(({ across, up, value }) => (
          <g key={across}>
            <circle cx={x(across)} cy={y(up)} r={4} className={styles.dot} />
            <text x={x(across)} y={y(up) - 10} textAnchor="middle" className={styles.text}>
              {measureText(value, 'number')}
            </text>
          </g>
        ))}
        {drawn.results.map(({ across, up }) => (
          <rect
            key={across}
            x={x(across) - 5}
            y={y(up) - 5}
            width={10}
            height={10}
            className={styles.result}
          />
        ))}
      </svg>
      <figcaption className={styles.caption}>
        Line and dots: baseline and targets.
        {drawn.results.length > 0 ? ' Squares: what it turned out to be.' : ''}
      </figcaption>
    </figure>
  )
}

function inWords({ title, unit, baseline, trajectory, laterTargets, results }: Ambition): string {
  const told = (value: string | null): string => (value === null ? 'not known' : measureText(value, unit))
  const turned = results.flatMap(({ value }, index) =>
    value === null ? [] : [`result of quarter ${index + 1}: ${told(value)}`],
  )
  return [
    `${title}. Baseline ${told(baseline.value)}`,
    `targets by quarter: ${trajectory.map(told).join(', ')}`,
    ...(laterTargets.some((target) => target !== null)
      ? [`later years: ${laterTargets.map(told).join(', ')}`]
      : []),
    ...turned,
  ].join('; ')
}

const useStyles = makeStyles({
  figure: { margin: `${tokens.spacingVerticalS} 0`, maxInlineSize: '640px' },
  drawing: { inlineSize: '100%', blockSize: 'auto' },
  axis: { stroke: tokens.colorNeutralStroke1 },
  text: { fontSize: '12px', fill: tokens.colorNeutralForeground1 },
  planned: { fill: 'none', stroke: tokens.colorBrandForeground1, strokeWidth: '2px' },
  dot: { fill: tokens.colorBrandForeground1 },
  result: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '2px',
  },
  caption: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
})
