import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

/** Fields one under another. */
export function Stack({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().stack}>{children}</div>
}

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
})
