import { makeStyles, tokens } from '@fluentui/react-components'
import { figure } from '../../../domain/values/figure.ts'
import {
  quarters,
  quarterTitle,
  yearAfter,
  type FinancialYear,
} from '../../../domain/values/financialYear.ts'
import type { Post } from '../../../domain/workforce/post.ts'
import { ExplainedFigure } from '../../components/explain/ExplainedFigure.tsx'
import { useComplaint } from '../../components/useComplaint.ts'
import { useDetails } from '../../stores/usePlan.ts'
import { useWorkforce } from './useWorkforce.ts'

/** What a post costs, as far as what it rests on is known: a whole year, this year by quarter, and the years after. */
export function PostCost({ post }: { readonly post: Post }) {
  const styles = useStyles()
  const { financialYear } = useDetails()
  const { answer, problem } = useWorkforce()
  const days = answer?.posts[post.id]
  useComplaint(problem)
  const missing = missingOf(post)
  return (
    <div className={styles.cost}>
      {missing === null ? (
        <>
          <dl className={styles.figures}>
            {figuresOf(post.id, financialYear).map(([title, name]) => (
              <div key={name}>
                <dt className={styles.title}>{title}</dt>
                <dd className={styles.amount}>
                  <ExplainedFigure name={name} sign />
                </dd>
              </div>
            ))}
          </dl>
          {days === undefined ? null : (
            <p className={styles.words}>
              Costed for {days.days} of the {days.ofYear} days of {financialYear}.
            </p>
          )}
        </>
      ) : (
        <p className={styles.words}>Not costed yet: {missing}.</p>
      )}
    </div>
  )
}

/** What to enter before there is a cost; null when all is there. */
function missingOf({ wte, salary, start }: Post): string | null {
  const missing = [
    ...(wte === null ? ['the whole-time equivalents'] : []),
    ...(salary === null ? ['the full-time salary'] : []),
    ...(start === null ? ['the first day'] : []),
  ]
  return missing.length === 0 ? null : `enter ${new Intl.ListFormat('en-GB').format(missing)}`
}

const figuresOf = (id: string, year: FinancialYear): readonly (readonly [string, string])[] => [
  ['A whole year', figure.postAnnual(id)],
  [`In ${year}`, figure.costPlanned('posts', id)],
  [`In ${yearAfter(year)}`, figure.costPlanned('posts', id, 'y2')],
  [`In ${yearAfter(year, 2)}`, figure.costPlanned('posts', id, 'y3')],
  ...quarters.map((quarter) => [quarterTitle(quarter), figure.costPlanned('posts', id, quarter)] as const),
]

const useStyles = makeStyles({
  cost: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  figures: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 120px), 1fr))',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  title: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  amount: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  words: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    ':first-child': { marginBlockStart: 0 },
    color: tokens.colorNeutralForeground2,
  },
})
