import { makeStyles, tokens } from '@fluentui/react-components'

/** A select is as wide as its place and not as its longest choice. */
const narrowSelects = {
  '& .fui-Select, & .fui-Select__select': { minInlineSize: '0px', inlineSize: '100%' },
} as const

/** Short fields beside one another where there is room. */
export const useFieldGrid = makeStyles({
  grid: {
    ...narrowSelects,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 240px), 1fr))',
    gap: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    alignItems: 'start',
  },
  wide: { gridColumnStart: 1, gridColumnEnd: -1 },
  field: narrowSelects,
})
