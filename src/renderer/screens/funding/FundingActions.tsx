import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { TableArrowUpRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import { useList, useView } from '../../stores/usePlan.ts'
import { AddSource } from './AddSource.tsx'
import { ImportAllocations } from './import/ImportAllocations.tsx'

/** What can be done on the funding screen as a whole. */
export function FundingActions() {
  const styles = useStyles()
  const { readOnly } = useView()
  const sources = useList('sources')
  const [importing, setImporting] = useState(false)
  return (
    <div className={styles.actions}>
      <Button
        icon={<TableArrowUpRegular />}
        disabled={readOnly || sources.length === 0}
        onClick={() => {
          setImporting(true)
        }}
      >
        Import allocations…
      </Button>
      <AddSource />
      {importing ? (
        <ImportAllocations
          close={() => {
            setImporting(false)
          }}
        />
      ) : null}
    </div>
  )
}

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})
