import { makeStyles, tokens } from '@fluentui/react-components'
import type { MenuItem } from '../../../domain/plan/pack.ts'
import { CertaintyNote } from '../../components/CertaintyNote.tsx'
import { usePack } from '../../stores/usePlan.ts'

/** The documents a menu item rests on, each with how sure we are of it. */
export function ItemEvidence({ item }: { readonly item: MenuItem }) {
  const styles = useStyles()
  const pack = usePack()
  const evidence = item.evidence.flatMap((id) => pack.evidence.find((each) => each.id === id) ?? [])
  if (evidence.length === 0) return <span className={styles.evidence}>No evidence is listed for it.</span>
  return (
    <div className={styles.evidence}>
      Evidence:
      <ul className={styles.list}>
        {evidence.map(({ id, title, publisher, certainty }) => (
          <li key={id}>
            {title} ({publisher}) <CertaintyNote certainty={certainty} />
          </li>
        ))}
      </ul>
    </div>
  )
}

const useStyles = makeStyles({
  evidence: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
})
