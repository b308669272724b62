import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components'
import { Add20Regular, Delete20Regular } from '@fluentui/react-icons'
import type { Adjustment, Scenario } from '../../../../domain/scenario/scenario.ts'
import { useComplain } from '../../../components/announce.tsx'
import { arriveAt } from '../../../components/arrive.ts'
import { fieldId } from '../../../components/fieldName.ts'
import { useList, usePlan, useView } from '../../../stores/usePlan.ts'
import { AdjustmentFields } from './AdjustmentFields.tsx'
import { blankAdjustment, kinds, kindTitles } from './adjustmentKinds.ts'
import { costChoices, costOfKey } from './costChoices.ts'
import { useLikelyDay } from '../useLikelyDay.ts'

/** What goes otherwise in a scenario, made one after another. */
export function Adjustments({ scenario }: { readonly scenario: Scenario }) {
  const styles = useStyles()
  const store = usePlan()
  const { readOnly } = useView()
  const complain = useComplain()
  const { id } = scenario
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
      {scenario.adjustments.map((adjustment, index) => (
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
      ))}
      {readOnly ? null : <AddAdjustment scenario={scenario} saveAll={saveAll} />}
    </section>
  )
}

interface AddAdjustmentProps {
  readonly scenario: Scenario
  readonly saveAll: (change: (now: readonly Adjustment[]) => readonly Adjustment[]) => Promise<void>
}

function AddAdjustment({ scenario, saveAll }: AddAdjustmentProps) {
  const complain = useComplain()
  const [source] = useList('sources')
  const [cost] = costChoices(useList('lines'), useList('posts'))
  const day = useLikelyDay()
  const blankOf = (kind: Adjustment['kind']) =>
    blankAdjustment(kind, { source, cost: cost && costOfKey(cost[0]), day })
  const add = (adjustment: Adjustment): void => {
    const index = scenario.adjustments.length
    saveAll((now) => [...now, adjustment]).then(() => {
      arriveAt(fieldOf(scenario.id, index, firstFields[adjustment.kind]))
    }, complain)
  }
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button id={addId(scenario.id)} icon={<Add20Regular />}>
          Add a change
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {kinds.map((kind) => {
            const blank = blankOf(kind)
            return (
              <MenuItem
                key={kind}
                disabled={blank === null}
                onClick={() => {
                  if (blank) add(blank)
                }}
              >
                {kindTitles[kind]}
              </MenuItem>
            )
          })}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}

const addId = (id: string): string => fieldId('scenarios', id, 'adjustments')
const fieldOf = (id: string, index: number, field: string): string =>
  fieldId('scenarios', id, `adjustments.${index}.${field}`)

const firstFields: Readonly<Record<Adjustment['kind'], string>> = {
  allocation: 'sourceId',
  allocationPercent: 'sourceId',
  cut: 'sourceId',
  uplift: 'what',
  delay: 'postId',
  stop: 'cost',
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
