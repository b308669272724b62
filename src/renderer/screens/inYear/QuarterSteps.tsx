import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { CheckmarkCircle20Filled, Circle20Regular } from '@fluentui/react-icons'
import { useState } from 'react'
import { formatDate } from '../../../domain/values/date.ts'
import { figure } from '../../../domain/values/figure.ts'
import { quarterDays, quarters, quarterTitle, type Quarter } from '../../../domain/values/financialYear.ts'
import { ExplainedFigure } from '../../components/explain/ExplainedFigure.tsx'
import { useAnnounce, useComplain } from '../../components/announce.tsx'
import { Section } from '../../components/Section.tsx'
import { useDetails, usePlan, useView } from '../../stores/usePlan.ts'
import { CloseEarlyDialog } from './CloseEarlyDialog.tsx'
import { useClosedQuarters } from './useClosedQuarters.ts'

/** The four quarters as steps: each is closed after the one before, and the last closed one can be opened again. */
export function QuarterSteps() {
  const styles = useStyles()
  return (
    <Section
      title="Quarters"
      intro="Close a quarter once all its spending is entered. From then on the forecast takes what was spent in it, in place of what was planned. You can open it again."
    >
      <ol className={styles.steps}>
        {quarters.map((quarter) => (
          <QuarterStep key={quarter} quarter={quarter} />
        ))}
      </ol>
    </Section>
  )
}

function QuarterStep({ quarter }: { readonly quarter: Quarter }) {
  const styles = useStyles()
  const { today } = useView()
  const { financialYear } = useDetails()
  const closed = quarter <= useClosedQuarters()
  const [, lastDay] = quarterDays(financialYear, quarter)
  return (
    <li className={styles.step}>
      <h3 className={styles.title}>
        {closed ? <CheckmarkCircle20Filled aria-hidden /> : <Circle20Regular aria-hidden />}
        {quarterTitle(quarter)}
      </h3>
      <span>
        {closed ? 'Closed' : 'Open'}
        {today <= lastDay ? `${closed ? ' before its end' : ', ends'} on ${formatDate(lastDay)}` : ''}
      </span>
      <span>
        Planned <ExplainedFigure name={figure.planned(quarter)} sign />
      </span>
      <span>
        Spent <ExplainedFigure name={figure.actual(quarter)} sign />
      </span>
      <CloseButton quarter={quarter} />
    </li>
  )
}

/** Closes the quarter that comes next, or opens the last closed one again; nothing for the others. */
function CloseButton({ quarter }: { readonly quarter: Quarter }) {
  const store = usePlan()
  const { readOnly, today } = useView()
  const { financialYear } = useDetails()
  const closed = useClosedQuarters()
  const [warning, warn] = useState(false)
  const announce = useAnnounce()
  const complain = useComplain()
  if (readOnly || (quarter !== closed && quarter !== closed + 1)) return null
  const closing = quarter > closed
  const deed = `${closing ? 'Close' : 'Reopen'} ${quarterTitle(quarter)}`
  const quartersAfter = closing ? quarter : ((quarter - 1) as 0 | 1 | 2 | 3)
  const [, lastDay] = quarterDays(financialYear, quarter)
  const act = (): void => {
    store.flush()
    store.execute({ type: 'inYear.close', quarters: quartersAfter }).then(() => {
      announce(`${quarterTitle(quarter)} is ${closing ? 'closed' : 'open again'}`)
    }, complain)
  }
  return (
    <>
      <Button
        id={`inYear/inYear/q${quarter}`}
        appearance={closing ? 'primary' : 'secondary'}
        onClick={() => {
          if (closing && today <= lastDay) warn(true)
          else act()
        }}
      >
        {deed}
      </Button>
      {warning ? (
        <CloseEarlyDialog
          quarter={quarter}
          lastDay={lastDay}
          closeQuarter={() => {
            warn(false)
            act()
          }}
          cancel={() => {
            warn(false)
          }}
        />
      ) : null}
    </>
  )
}

const useStyles = makeStyles({
  steps: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  step: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
})
