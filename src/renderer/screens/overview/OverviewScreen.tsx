import { makeStyles, tokens } from '@fluentui/react-components'
import { MoneyByTheme } from '../../components/charts/MoneyByTheme.tsx'
import { SpendByQuarter } from '../../components/charts/SpendByQuarter.tsx'
import { Page } from '../../components/Page.tsx'
import { Section } from '../../components/Section.tsx'
import { useDetails } from '../../stores/usePlan.ts'
import { NextDates } from './NextDates.tsx'
import { TaskRows } from './TaskRows.tsx'
import { Totals } from './Totals.tsx'

/** Where the plan stands: what is left to do, the money in three figures, and what is due next. */
export function OverviewScreen() {
  const styles = useStyles()
  const { authorities, financialYear } = useDetails()
  return (
    <Page
      title="Overview"
      intro={`${authorities.map(({ name }) => name).join(', ')}, ${financialYear}. The order of the steps is advice: take them as they come.`}
    >
      <Section title="Money">
        <Totals />
        <div className={styles.charts}>
          <SpendByQuarter />
          <MoneyByTheme />
        </div>
      </Section>
      <Section title="Steps">
        <TaskRows />
      </Section>
      <Section title="Next dates">
        <NextDates />
      </Section>
    </Page>
  )
}

const useStyles = makeStyles({ charts: { marginBlockStart: tokens.spacingVerticalXXL } })
