import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

/** The strip under the grid: two lines high whatever it tells, so that the grid above it never moves. */
export const UnderGrid = ({ children }: { readonly children: ReactNode }) => (
  <div className={useStyles().strip}>{children}</div>
)

const useStyles = makeStyles({
  strip: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minBlockSize: '34px',
  },
})
