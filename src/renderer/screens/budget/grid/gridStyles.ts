import { makeStyles, tokens } from '@fluentui/react-components'

/** One edge of the range, drawn with the cell's own border so that nothing moves. */
const edge = (color: string) => ({
  '& [data-range*="t"]': { borderTopColor: color },
  '& [data-range*="b"]': { borderBottomColor: color },
  '& [data-range*="l"]': { borderLeftColor: color },
  '& [data-range*="r"]': { borderRightColor: color },
})

const useStyles = makeStyles({
  grid: {
    blockSize: 'clamp(320px, calc(100vh - 410px), 1400px)',
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

export const useGridStyles = (): string => useStyles().grid
