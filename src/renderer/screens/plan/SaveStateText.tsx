import { makeStyles, tokens } from '@fluentui/react-components'
import { ErrorCircle16Filled } from '@fluentui/react-icons'
import { useEffect, useState } from 'react'
import { useSaveState } from '../../stores/usePlan.ts'

/** Saving that is over sooner than this, in milliseconds, is shown but not announced: it would be said at every pause. */
const worthSaying = 400

/** Whether what was typed is on disk. A failure is said with its sentence. */
export function SaveStateText() {
  const styles = useStyles()
  const save = useSaveState()
  const slow = useSlow(save.state === 'saving')
  if (save.state === 'failed')
    return (
      <span role="status" className={styles.failed}>
        <ErrorCircle16Filled aria-hidden className={styles.icon} />
        Not saved: {save.why}
      </span>
    )
  return (
    <>
      <span aria-hidden>{save.state === 'saving' ? 'Saving…' : 'Saved'}</span>
      <span role="status" className={styles.said}>
        {slow ? 'Saving…' : 'Saved'}
      </span>
    </>
  )
}

function useSlow(saving: boolean): boolean {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (!saving) return undefined
    const timer = window.setTimeout(() => {
      setSlow(true)
    }, worthSaying)
    return () => {
      window.clearTimeout(timer)
      setSlow(false)
    }
  }, [saving])
  return saving && slow
}

const useStyles = makeStyles({
  said: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  failed: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  icon: { verticalAlign: 'text-bottom', marginInlineEnd: tokens.spacingHorizontalXS },
})
