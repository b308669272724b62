import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { Delete20Regular } from '@fluentui/react-icons'
import type { Condition } from '../../../domain/plan/condition.ts'
import type { Source } from '../../../domain/funding/source.ts'
import { costTypeTitles } from '../../../domain/values/costType.ts'
import { populationTitles } from '../../../domain/values/population.ts'
import type { Pack } from '../../../domain/plan/pack.ts'
import { useListEdits } from '../../components/useListEdits.ts'
import { usePack } from '../../stores/usePlan.ts'
import { conditionKinds } from './conditionKinds.ts'
import { useSource } from './useSource.ts'

/** The conditions the partnership wrote down itself. */
export function OwnConditions({ source }: { readonly source: Source }) {
  const styles = useStyles()
  const pack = usePack()
  const { remove } = useListEdits()
  const { at, readOnly } = useSource(source)
  if (source.conditions.length === 0) return null
  return (
    <ul className={styles.list} aria-label="Conditions written down here">
      {source.conditions.map((condition, index) => (
        <li key={index} className={styles.item}>
          <div className={styles.words}>
            <strong>{inWords(pack, condition)}</strong>
            {condition.text === conditionKinds[condition.kind] ? null : <div>{condition.text}</div>}
          </div>
          {readOnly ? null : (
            <Button
              appearance="subtle"
              icon={<Delete20Regular />}
              aria-label={`Remove the condition: ${inWords(pack, condition)}`}
              onClick={() => {
                const conditions = source.conditions.filter((each) => each !== condition)
                remove(
                  { type: 'source.change', id: source.id, fields: { conditions } },
                  'the condition',
                  at('conditions'),
                )
              }}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

/** What a condition asks, with what it was told. */
function inWords(pack: Pack, condition: Condition): string {
  // The kind selects both the condition and its words, which TypeScript cannot follow through a lookup.
  const tell = tellers[condition.kind] as ((pack: Pack, condition: Condition) => string) | undefined
  return tell?.(pack, condition) ?? conditionKinds[condition.kind]
}

type Tellers = {
  readonly [K in Condition['kind']]?: (pack: Pack, condition: Extract<Condition, { kind: K }>) => string
}

const tellers: Tellers = {
  shareCap: (pack, { percent, part }) => `No more than ${percent}% for ${partTitle(pack, part)}`,
  shareFloor: (pack, { percent, part }) => `At least ${percent}% for ${partTitle(pack, part)}`,
  onlyPopulations: (_pack, { populations }) =>
    `Only for: ${populations.map((each) => populationTitles[each]).join(', ')}`,
  onlyItems: (pack, { items }) => `Only for: ${items.map((id) => itemTitle(pack, id)).join(', ')}`,
  carryForward: (_pack, { allowed }) =>
    allowed ? 'What is left may be carried forward' : 'What is left has to be given back',
  membership: (_pack, { body }) => `To be joined: ${body}`,
}

function itemTitle(pack: Pack, id: string): string {
  return pack.categories.flatMap(({ items }) => items).find((item) => item.id === id)?.title ?? id
}

function partTitle(pack: Pack, part: Extract<Condition, { kind: 'shareCap' }>['part']): string {
  return part.by === 'costType'
    ? costTypeTitles[part.costType].toLowerCase()
    : (pack.categories.find(({ id }) => id === part.categoryId)?.title ?? part.categoryId)
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, maxInlineSize: '75ch' },
  item: {
    display: 'flex',
    alignItems: 'start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { minInlineSize: 0, overflowWrap: 'anywhere' },
})
