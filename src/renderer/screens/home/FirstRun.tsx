import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { Page } from '../../components/Page.tsx'

/** What someone sees who has no plan yet: what the program is, and a way to look round at once. */
export function FirstRun({ actions }: { readonly actions: ReactNode }) {
  const styles = useStyles()
  return (
    <Page title="Plan your drug and alcohol treatment and recovery money">
      <p className={styles.text}>
        Ringfence holds a partnership’s whole plan in one file on this computer: what local people need, the
        money and what binds it, what it pays for and when it is due. It keeps every figure in step, checks
        the plan against the guidance while you work, and prints it as a Word document.
      </p>
      <p className={styles.text}>
        Open the sample plan to look round; nothing in it is real, and you can throw it away. Or begin your
        own.
      </p>
      <div className={styles.actions}>{actions}</div>
    </Page>
  )
}

const useStyles = makeStyles({
  text: { maxWidth: '65ch', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})
