import { Checkbox, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components'
import type { ComponentType } from 'react'
import { costTypeTitles } from '../../../domain/values/costType.ts'
import { populationTitles, type Population } from '../../../domain/values/population.ts'
import { usePack } from '../../stores/usePlan.ts'
import type { ConditionDraft } from './conditionDraft.ts'
import type { ConditionKind } from './conditionKinds.ts'

interface KindFieldsProps {
  readonly draft: ConditionDraft
  readonly change: (fields: Partial<ConditionDraft>) => void
}

/** What a condition of the chosen kind has to be told besides its words. */
export function KindFields(props: KindFieldsProps) {
  const Fields = fieldsOf[props.draft.kind]
  return Fields ? <Fields {...props} /> : null
}

const withOrWithout = <T,>(all: readonly T[], one: T, wanted: boolean): readonly T[] =>
  wanted ? [...all, one] : all.filter((each) => each !== one)

function Items({ draft, change }: KindFieldsProps) {
  const styles = useStyles()
  const { categories } = usePack()
  return (
    <div role="group" aria-label="Items it may pay for" className={styles.list} tabIndex={0}>
      {categories.map((category) => (
        <fieldset key={category.id} className={styles.group}>
          <legend>{category.title}</legend>
          {category.items.map(({ id, title }) => (
            <Checkbox
              key={id}
              label={title}
              checked={draft.items.includes(id)}
              onChange={(_, { checked }) => {
                change({ items: withOrWithout(draft.items, id, checked === true) })
              }}
            />
          ))}
        </fieldset>
      ))}
    </div>
  )
}

function Populations({ draft, change }: KindFieldsProps) {
  const styles = useStyles()
  return (
    <fieldset className={styles.group}>
      <legend>People it is for</legend>
      {(Object.entries(populationTitles) as [Population, string][]).map(([population, title]) => (
        <Checkbox
          key={population}
          label={title}
          checked={draft.populations.includes(population)}
          onChange={(_, { checked }) => {
            change({ populations: withOrWithout(draft.populations, population, checked === true) })
          }}
        />
      ))}
    </fieldset>
  )
}

function ShareOf({ draft, change }: KindFieldsProps) {
  const { categories } = usePack()
  return (
    <>
      <Field label="Share of what is planned on the source, in percent">
        <Input
          inputMode="decimal"
          contentAfter="%"
          value={draft.percent}
          onChange={(_, { value }) => {
            change({ percent: value })
          }}
        />
      </Field>
      <Field label="For">
        <Select
          value={draft.part}
          onChange={(_, { value }) => {
            change({ part: value })
          }}
        >
          <option value="">Choose one</option>
          <optgroup label="A category of the menu">
            {categories.map(({ id, title }) => (
              <option key={id} value={`category/${id}`}>
                {title}
              </option>
            ))}
          </optgroup>
          <optgroup label="A type of cost">
            {Object.entries(costTypeTitles).map(([type, title]) => (
              <option key={type} value={`costType/${type}`}>
                {title}
              </option>
            ))}
          </optgroup>
        </Select>
      </Field>
    </>
  )
}

const MayCarry = ({ draft, change }: KindFieldsProps) => (
  <Checkbox
    label="What is left may be carried forward. Untick it when it has to be given back"
    checked={draft.mayCarry}
    onChange={(_, { checked }) => {
      change({ mayCarry: checked === true })
    }}
  />
)

const Body = ({ draft, change }: KindFieldsProps) => (
  <Field label="The body to be joined">
    <Input
      value={draft.body}
      onChange={(_, { value }) => {
        change({ body: value })
      }}
    />
  </Field>
)

const fieldsOf: { readonly [K in ConditionKind]?: ComponentType<KindFieldsProps> } = {
  onlyItems: Items,
  onlyPopulations: Populations,
  shareCap: ShareOf,
  shareFloor: ShareOf,
  carryForward: MayCarry,
  membership: Body,
}

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    maxBlockSize: '320px',
    overflowY: 'auto',
  },
  group: {
    display: 'flex',
    flexDirection: 'column',
    margin: 0,
    border: 'none',
    padding: 0,
    '& legend': { padding: 0, fontWeight: tokens.fontWeightSemibold },
  },
})
