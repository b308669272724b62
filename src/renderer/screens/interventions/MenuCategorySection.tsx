import { makeStyles, tokens } from '@fluentui/react-components'
import type { MenuCategory, MenuItem } from '../../../domain/plan/pack.ts'
import { CertaintyNote } from '../../components/CertaintyNote.tsx'
import { MenuItemCard } from './MenuItemCard.tsx'

interface MenuCategorySectionProps {
  readonly category: MenuCategory
  readonly add: (item: MenuItem) => void
}

/** A category of the menu with the items to choose from. */
export function MenuCategorySection({ category, add }: MenuCategorySectionProps) {
  const styles = useStyles()
  return (
    <section className={styles.section} aria-labelledby={`menu-${category.id}`}>
      <h2 id={`menu-${category.id}`} className={styles.title}>
        {category.title}
      </h2>
      <p className={styles.summary}>{category.summary}</p>
      <CertaintyNote certainty={category.certainty} source={category.source} />
      <ul className={styles.items}>
        {category.items.map((item) => (
          <li key={item.id} className={styles.item}>
            <MenuItemCard item={item} add={add} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  summary: { margin: 0, color: tokens.colorNeutralForeground2 },
  items: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 340px), 1fr))',
    gap: tokens.spacingHorizontalM,
    marginBlockStart: tokens.spacingVerticalS,
  },
  item: { display: 'flex' },
})
