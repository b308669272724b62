import { makeStyles } from '@fluentui/react-components'
import type { ReactNode } from 'react'

/** Words for those who hear the page, where a look tells others. */
export function Unseen({ children }: { readonly children: ReactNode }) {
  return <span className={useStyles().unseen}>{children}</span>
}

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    inlineSize: '1px',
    blockSize: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
})
