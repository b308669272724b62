import { makeStyles, tokens } from '@fluentui/react-components'
import type { Source } from '../../../domain/funding.ts'
import type { Pack } from '../../../domain/pack.ts'
import { CertaintyNote } from '../../components/CertaintyNote.tsx'
import { usePack } from '../../stores/usePlan.ts'

/** What binds the money, each condition with where it was read and how sure that is. */
export function SourceConditions({ source }: { readonly source: Source }) {
  const styles = useStyles()
  const pack = usePack()
  const grant = pack.grants.find((each) => each.id === source.grantId)
  if (!grant) return <p className={styles.none}>Local money: the guidance pack has no conditions for it.</p>
  return (
    <section className={styles.section} aria-labelledby="conditions-heading">
      <h3 id="conditions-heading" className={styles.title}>
        Conditions of the {grant.title}
      </h3>
      <p className={styles.about}>
        {grant.administrator}. {grant.legalBasis}. {grant.eligibility} {grant.payment}
      </p>
      <ul className={styles.list}>
        {grant.conditions.map((condition, index) => (
          <li key={index}>
            <div>{condition.text}</div>
            <CertaintyNote certainty={condition.certainty} />
            {condition.source === '' ? null : (
              <div className={styles.source}>Source: {titlesOf(pack, condition.source)}</div>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** `S1 S5` as the titles of those documents; a mark the pack does not list stands as it is. */
function titlesOf({ references }: Pack, marks: string): string {
  return marks
    .split(' ')
    .map((mark) => references.find(({ id }) => id === mark)?.title ?? mark)
    .join('; ')
}

const useStyles = makeStyles({
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  about: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '75ch' },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    maxWidth: '75ch',
  },
  source: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
})
