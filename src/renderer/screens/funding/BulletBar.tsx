import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { Pence } from '../../../domain/values/money.ts'

interface BulletBarProps {
  readonly available: Pence
  readonly planned: Pence
}

/** What is planned, drawn against what there is. The words beside it say the same, so it is not read out. */
export function BulletBar({ available, planned }: BulletBarProps) {
  const styles = useStyles()
  const over = planned > available
  const whole = Math.max(available, planned, 1)
  const width = (amount: number) => `${Math.max(0, Math.min(100, (amount / whole) * 100))}%`
  return (
    <div className={styles.track} aria-hidden>
      <div
        className={mergeClasses(styles.planned, over && styles.over)}
        style={{ inlineSize: width(planned) }}
      />
      <div className={styles.mark} style={{ insetInlineStart: `calc(${width(available)} - 2px)` }} />
    </div>
  )
}

const useStyles = makeStyles({
  track: {
    position: 'relative',
    blockSize: '8px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  planned: {
    blockSize: '100%',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  over: { backgroundColor: tokens.colorStatusDangerBackground3 },
  mark: {
    position: 'absolute',
    insetBlockStart: '-3px',
    inlineSize: '2px',
    blockSize: '14px',
    backgroundColor: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
})
