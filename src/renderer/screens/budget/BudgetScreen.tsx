import { makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { Page } from '../../components/Page.tsx'
import { Budget } from './Budget.tsx'
import { everyLine } from './lineFilter.ts'
import { PositionCards } from './PositionCards.tsx'

/** Every cost of the plan, by quarter, intervention and source. */
export function BudgetScreen() {
  const styles = useStyles()
  const [filter, setFilter] = useState(everyLine)
  return (
    <Page wide title="Budget">
      <div className={styles.parts}>
        <PositionCards
          sourceId={filter.sourceId}
          showOnly={(sourceId) => {
            setFilter({ ...everyLine, sourceId })
          }}
        />
        <Budget filter={filter} setFilter={setFilter} />
      </div>
    </Page>
  )
}

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
})
