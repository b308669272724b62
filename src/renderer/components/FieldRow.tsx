import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

/** Short fields side by side, one under another where there is no room. */
export function FieldRow({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().row}>{children}</div>
}

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
    alignItems: 'start',
    gap: tokens.spacingHorizontalL,
    '& > *': { minWidth: 0 },
    '& select': { minWidth: 0 },
  },
})
