import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { Delete20Regular } from '@fluentui/react-icons'
import type { Adjustment, Scenario } from '../../../../domain/scenario/scenario.ts'
import { useComplain } from '../../../components/announce.tsx'
import { arriveAt } from '../../../components/arrive.ts'
import { PageButtons } from '../../../components/PageButtons.tsx'
import { useListPage } from '../../../components/useListPage.ts'
import { usePlan, useView } from '../../../stores/usePlan.ts'
import { AddAdjustment } from './AddAdjustment.tsx'
import { AdjustmentFields } from './AdjustmentFields.tsx'
import { addId, fieldOf } from './adjustmentIds.ts'
import { kindTitles } from './adjustmentKinds.ts'

/** How many changes are shown at once. */
const pageLength = 20

/** What goes otherwise in a scenario, page by page. They are made one after another. */
export function Adjustments({ scenario }: { readonly scenario: Scenario }) {
  const styles = useStyles()
  const store = usePlan()
  const { readOnly } = useView()
  const complain = useComplain()
  const { id } = scenario
  const page = useListPage(scenario.adjustments, pageLength)
  // Another field of the same scenario may just have been saved: what is kept now is changed, not what was shown.
  const saveAll = (change: (now: readonly Adjustment[]) => readonly Adjustment[]): Promise<void> => {
    const now = store.record('scenarios', id)?.adjustments ?? []
    return store.execute({ type: 'scenario.change', id, fields: { adjustments: [...change(now)] } })
  }
  const remove = (index: number): void => {
    store.flush()
    saveAll((now) => now.toSpliced(index, 1)).then(() => {
      arriveAt(addId(id))
    }, complain)
  }
  return (
    <section aria-label={`What goes otherwise in ${scenario.title}`} className={styles.list}>
      {scenario.adjustments.length === 0 ? (
        <p className={styles.none}>
          Nothing goes otherwise yet. Add a change, such as a cut or a later start.
        </p>
      ) : null}
      {page.shown.map((adjustment, place) => {
        const index = page.first + place
        return (
          <fieldset key={`${index} ${adjustment.kind}`} className={styles.one}>
            <legend className={styles.legend}>
              {index + 1}. {kindTitles[adjustment.kind]}
            </legend>
            <AdjustmentFields
              adjustment={adjustment}
              at={(field) => fieldOf(id, index, field)}
              save={(changed) => saveAll((now) => now.with(index, changed))}
            />
            <Button
              className={styles.remove}
              appearance="subtle"
              icon={<Delete20Regular />}
              disabled={readOnly}
              aria-label={`Take out change ${index + 1}: ${kindTitles[adjustment.kind]}`}
              onClick={() => {
                remove(index)
              }}
            >
              Take out
            </Button>
          </fieldset>
        )
      })}
      <PageButtons page={page} what="Changes" />
      {readOnly ? null : <AddAdjustment scenario={scenario} saveAll={saveAll} showNumber={page.goTo} />}
    </section>
  )
}

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalL },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  one: {
    boxSizing: 'border-box',
    inlineSize: '100%',
    minInlineSize: 0,
    margin: 0,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  legend: { fontWeight: tokens.fontWeightSemibold, paddingInline: tokens.spacingHorizontalXS },
  remove: { marginBlockStart: tokens.spacingVerticalS },
})
