import { makeStyles, tokens } from '@fluentui/react-components'
import { roomy } from '../../../components/useMedia.ts'

/** One edge of the range, drawn with the cell's own border so that nothing moves. */
const edge = (color: string) => ({
  '& [data-range*="t"]': { borderTopColor: color },
  '& [data-range*="b"]': { borderBottomColor: color },
  '& [data-range*="l"]': { borderLeftColor: color },
  '& [data-range*="r"]': { borderRightColor: color },
})

const useStyles = makeStyles({
  /** All the height that is left, where every part of the window scrolls by itself. */
  room: { [roomy]: { flex: '1 0 320px', display: 'flex', flexDirection: 'column' } },
  frame: {
    blockSize: 'clamp(320px, 70vh, 1400px)',
    [roomy]: { flex: '1 1 0', minBlockSize: 0, blockSize: 'auto' },
    '& .ringfence-money': { fontVariantNumeric: 'tabular-nums' },
    '& .ringfence-derived': { fontStyle: 'italic', color: tokens.colorNeutralForeground2 },
    '& .ringfence-group': { backgroundColor: tokens.colorNeutralBackground3, fontWeight: 600 },
    '& .ringfence-fixed': { color: tokens.colorNeutralForeground2 },
    '& .ag-cell:focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
    '& [data-current]': { backgroundColor: tokens.colorNeutralBackground1Selected },
    '& .ag-cell[data-range]': { backgroundColor: tokens.colorBrandBackground2 },
    ...edge(tokens.colorCompoundBrandStroke),
    '@media (forced-colors: active)': {
      ...edge('Highlight'),
      '& [data-current]': { outline: '1px solid Highlight', outlineOffset: '-1px' },
    },
  },
})

export const useGridStyles = (): Readonly<Record<'room' | 'frame', string>> => useStyles()
