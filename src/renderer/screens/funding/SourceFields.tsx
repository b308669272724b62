import type { Source } from '../../../domain/funding/source.ts'
import { ChoiceField } from '../../components/ChoiceField.tsx'
import { DateField } from '../../components/DateField.tsx'
import { MoneyField } from '../../components/MoneyField.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useList } from '../../stores/usePlan.ts'
import { CheckField } from '../../components/CheckField.tsx'
import { useFieldGrid } from './fieldGrid.ts'
import { possibleParents } from './sourceTree.ts'
import { useSource } from './useSource.ts'

/** What the source is called, where it lies and when its money may be spent. */
export function SourceFields({ source }: { readonly source: Source }) {
  const { grid } = useFieldGrid()
  const sources = useList('sources')
  const { at, save, warning, readOnly } = useSource(source)
  return (
    <div className={grid}>
      <TextField
        id={at('name')}
        label="Name"
        value={source.name}
        save={(name) => (name.trim() === '' ? 'Give this source a name' : save({ name }))}
        readOnly={readOnly}
        required
      />
      <ChoiceField
        id={at('parentId')}
        label="Ring-fenced inside"
        hint="What is planned here counts towards that grant too"
        value={source.parentId ?? ''}
        choices={[
          ['', 'No other grant'],
          ...possibleParents(sources, source).map((each) => [each.id, each.name] as const),
        ]}
        save={(parentId) => save({ parentId: parentId === '' ? null : parentId })}
        disabled={readOnly}
      />
      <DateField
        id={at('startDate')}
        label="Can be spent from"
        value={source.startDate}
        save={(startDate) => save({ startDate })}
        readOnly={readOnly}
      />
      <DateField
        id={at('endDate')}
        label="Has to be spent by"
        value={source.endDate}
        save={(endDate) => save({ endDate })}
        readOnly={readOnly}
      />
      <MoneyField
        id={at('baseline')}
        label="Spent from it in 2020-21"
        hint="On drugs and alcohol, where that level has to be kept up. Otherwise leave it empty"
        what="the 2020-21 spending"
        value={source.baseline}
        save={(baseline) => save({ baseline })}
        warning={warning('baseline')}
        readOnly={readOnly}
      />
      <CheckField
        id={at('inPlan')}
        label="Counts towards this plan"
        hint="Untick it for a wider grant shown only because a ring-fence lies inside it"
        value={source.inPlan}
        save={(inPlan) => save({ inPlan })}
        disabled={readOnly}
      />
    </div>
  )
}
