import { makeStyles, Spinner, tokens } from '@fluentui/react-components'
import type { RoleTotalsView } from '../../../contract/workforceViews.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ProblemBar } from '../../components/ProblemBar.tsx'
import { useList } from '../../stores/usePlan.ts'
import { TotalsCells } from './TotalsCells.tsx'
import { useWorkforce } from './useWorkforce.ts'

const columns = [
  'WTE',
  'Last year',
  'Difference',
  'Headcount',
  'Vacant WTE',
  'Caseload places',
  'Cost, £',
] as const

/** The posts by role against last year. */
export function TotalsView() {
  const styles = useStyles()
  const { answer: workforce, problem } = useWorkforce()
  const posts = useList('posts')
  if (problem !== null) return <ProblemBar problem={problem} />
  if (workforce === null) return <Spinner label="Adding up the posts" />
  const { rows, total } = workforce
  if (rows.length === 0)
    return (
      <EmptyState title="Nothing to add up yet">
        Add the posts first. Here you then see each role’s WTE, vacancies and cost against last year.
      </EmptyState>
    )
  return (
    <>
      <div className={styles.frame} role="region" aria-label="Workforce by role" tabIndex={0}>
        <table className={styles.table}>
          <caption className={styles.caption}>Workforce by role against last year</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.name}>
                Role
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" className={styles.number}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          {[...Map.groupBy(rows, ({ group }) => group)].map(([group, roles]) => (
            <GroupRows key={group} group={group} roles={roles} />
          ))}
          <tfoot>
            <tr className={styles.total}>
              <th scope="row" className={styles.name}>
                All posts
              </th>
              <TotalsCells title="All posts" postIds={posts.map(({ id }) => id)} sums={total} />
            </tr>
          </tfoot>
        </table>
      </div>
      {total.difference === null ? (
        <p className={styles.words}>
          “Not known” means that a post does not say. Enter the WTE and last year’s WTE of each post, 0 for a
          new one.
        </p>
      ) : null}
    </>
  )
}

function GroupRows({ group, roles }: { readonly group: string; readonly roles: readonly RoleTotalsView[] }) {
  const styles = useStyles()
  const posts = useList('posts')
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={columns.length + 1} className={styles.group}>
          {group}
        </th>
      </tr>
      {roles.map((role) => (
        <tr key={role.roleId}>
          <th scope="row" className={styles.role}>
            {role.title}
          </th>
          <TotalsCells
            title={role.title}
            postIds={posts.filter(({ roleId }) => roleId === role.roleId).map(({ id }) => id)}
            sums={role}
          />
        </tr>
      ))}
    </tbody>
  )
}

const cell = {
  padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  verticalAlign: 'top',
} as const

const useStyles = makeStyles({
  frame: { overflowX: 'auto' },
  table: { inlineSize: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  caption: {
    textAlign: 'start',
    paddingBlock: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  name: { ...cell, textAlign: 'start' },
  number: { ...cell, textAlign: 'end' },
  group: { ...cell, textAlign: 'start', backgroundColor: tokens.colorNeutralBackground2 },
  role: {
    ...cell,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    paddingInlineStart: tokens.spacingHorizontalL,
  },
  total: { fontWeight: tokens.fontWeightSemibold },
  words: { maxWidth: '70ch', color: tokens.colorNeutralForeground2 },
})
