import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { Page } from './Page.tsx'

interface ProblemPageProps {
  readonly title: string
  readonly actions: ReactNode
  readonly children: ReactNode
}

/** A whole page that says what is wrong and what to do. */
export function ProblemPage({ title, actions, children }: ProblemPageProps) {
  const styles = useStyles()
  return (
    <main className={styles.main}>
      <Page title={title}>
        <p className={styles.text}>{children}</p>
        <div className={styles.actions}>{actions}</div>
      </Page>
    </main>
  )
}

const useStyles = makeStyles({
  main: { display: 'flex', justifyContent: 'center' },
  text: { marginTop: 0, maxWidth: '65ch' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})
