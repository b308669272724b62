import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { Intervention } from '../../../domain/plan/intervention.ts'
import { ChoiceField } from '../../components/ChoiceField.tsx'
import { fieldId } from '../../components/fieldName.ts'
import { warningFor } from '../../components/fieldWarning.ts'
import { useFindings, usePack, useView } from '../../stores/usePlan.ts'
import { useFieldGrid } from '../funding/fieldGrid.ts'
import { ItemEvidence } from './ItemEvidence.tsx'
import { menuItem } from './menu.ts'

interface ItemFieldProps {
  readonly intervention: Intervention
  readonly save: (itemId: string | null) => Promise<void>
}

/** Which item of the menu an intervention delivers, with what the menu says of it. */
export function ItemField({ intervention, save }: ItemFieldProps) {
  const styles = useStyles()
  const { field } = useFieldGrid()
  const pack = usePack()
  const { readOnly } = useView()
  const findings = useFindings(`interventions/${intervention.id}`)
  const item = menuItem(pack, intervention.itemId)
  const itemId = intervention.itemId ?? ''
  return (
    <div className={mergeClasses(styles.field, field)}>
      <ChoiceField
        id={fieldId('interventions', intervention.id, 'itemId')}
        label="Menu item"
        value={itemId}
        choices={[
          ['', 'Not chosen yet'],
          ...(itemId === '' || item ? [] : [[itemId, `${itemId}, which is not on this menu`] as const]),
          ...pack.categories.flatMap((category) =>
            category.items.map((each) => [each.id, `${each.title} (${category.title})`] as const),
          ),
        ]}
        save={(chosen) => save(chosen === '' ? null : chosen)}
        warning={warningFor(findings, 'itemId')}
        disabled={readOnly}
      />
      {item ? (
        <div className={styles.about}>
          <span>{item.summary}</span>
          <ItemEvidence item={item} />
        </div>
      ) : null}
    </div>
  )
}

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  about: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
})
