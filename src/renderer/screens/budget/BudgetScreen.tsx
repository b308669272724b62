import { makeStyles, tokens } from '@fluentui/react-components'
import { Page } from '../../components/Page.tsx'
import { Budget } from './Budget.tsx'
import { PositionCards } from './PositionCards.tsx'

/** Every cost of the plan, by quarter, intervention and source. */
export function BudgetScreen() {
  const styles = useStyles()
  return (
    <Page wide title="Budget">
      <div className={styles.parts}>
        <PositionCards />
        <Budget />
      </div>
    </Page>
  )
}

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
})
