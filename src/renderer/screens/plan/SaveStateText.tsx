import { makeStyles, tokens } from '@fluentui/react-components'
import { ErrorCircle16Filled } from '@fluentui/react-icons'
import { useEffect, useState } from 'react'
import { useSaveState } from '../../stores/usePlan.ts'

/** Saving that is over sooner than this, in milliseconds, is not worth a flicker or an announcement. */
const worthSaying = 400

/** Whether the last change is on disk. A failure is said with its sentence. */
export function SaveStateText() {
  const styles = useStyles()
  const save = useSaveState()
  const slow = useSlow(save.state === 'saving')
  return (
    <span role="status" className={save.state === 'failed' ? styles.failed : undefined}>
      {save.state === 'failed' ? (
        <>
          <ErrorCircle16Filled aria-hidden className={styles.icon} />
          Not saved: {save.why}
        </>
      ) : slow ? (
        'Saving…'
      ) : (
        'Saved'
      )}
    </span>
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
  failed: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  icon: { verticalAlign: 'text-bottom', marginInlineEnd: tokens.spacingHorizontalXS },
})
