import {
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  SearchBox,
  Select,
  tokens,
} from '@fluentui/react-components'
import { useDeferredValue, useState } from 'react'
import type { MenuItem } from '../../../domain/plan/pack.ts'
import { useComplain } from '../../components/announce.tsx'
import { useList, usePack, usePlan } from '../../stores/usePlan.ts'
import { searchMenu } from './menu.ts'
import { MenuCategorySection } from './MenuCategorySection.tsx'
import { newIntervention } from './newIntervention.ts'

/** The menu of the guidance pack, to be searched and chosen from. */
export function MenuView({ added }: { readonly added: (id: string) => void }) {
  const styles = useStyles()
  const store = usePlan()
  const pack = usePack()
  const interventions = useList('interventions')
  const complain = useComplain()
  const [sought, seek] = useState('')
  const [category, setCategory] = useState('')
  const found = searchMenu(pack, useDeferredValue(sought)).filter(
    ({ id, items }) => (category === '' || id === category) && (sought.trim() === '' || items.length > 0),
  )
  const count = found.reduce((items, each) => items + each.items.length, 0)
  const add = (item: MenuItem): void => {
    const intervention = newIntervention(interventions, item)
    store.execute({ type: 'intervention.add', record: intervention }).then(() => {
      added(intervention.id)
    }, complain)
  }
  return (
    <div className={styles.view}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{pack.notice}</MessageBarBody>
      </MessageBar>
      <div className={styles.search}>
        <Field label="Search the menu" className={styles.box}>
          <SearchBox
            className={styles.box}
            value={sought}
            placeholder="Words in the title, summary or evidence"
            onChange={(_, { value }) => {
              seek(value)
            }}
          />
        </Field>
        <Field label="Category" className={styles.box}>
          <Select
            value={category}
            onChange={(_, { value }) => {
              setCategory(value)
            }}
          >
            <option value="">All categories</option>
            {pack.categories.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
        <span role="status">
          {count === 0 ? 'No item has these words' : `${count} item${count === 1 ? '' : 's'}`}
        </span>
      </div>
      {found.map((each) => (
        <MenuCategorySection key={each.id} category={each} add={add} />
      ))}
    </div>
  )
}

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    marginBlockStart: tokens.spacingVerticalL,
  },
  search: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: tokens.spacingHorizontalL,
    '> span': { paddingBlockEnd: tokens.spacingVerticalS },
  },
  box: {
    inlineSize: '360px',
    maxInlineSize: '100%',
    '& .fui-Select__select': { minInlineSize: 0, inlineSize: '100%' },
  },
})
