import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { figure } from '../../../domain/values/figure.ts'
import type { Post } from '../../../domain/workforce/post.ts'
import { Amount } from '../../components/Amount.tsx'
import { useFigure } from '../../stores/usePlan.ts'
import { FindingCount } from '../funding/FindingCount.tsx'
import { nameOf } from './newPost.ts'

interface PostEntryProps {
  readonly post: Post
  readonly selected: boolean
  readonly select: (id: string) => void
}

/** One post in the list, with its size, its money and what the checks found. */
export function PostEntry({ post, selected, select }: PostEntryProps) {
  const styles = useStyles()
  const planned = useFigure(figure.costPlanned('posts', post.id))
  return (
    <button
      type="button"
      id={`posts/${post.id}`}
      className={mergeClasses(styles.entry, selected && styles.selected)}
      aria-current={selected}
      onClick={() => {
        select(post.id)
      }}
    >
      <span className={styles.title}>{nameOf(post)}</span>
      <span className={styles.line}>
        <span>{post.wte === null ? 'WTE not known' : `${post.wte} WTE`}</span>
        {post.filled ? null : <span className={styles.vacant}>Vacant</span>}
        {post.employer === '' ? null : <span>{post.employer}</span>}
        <FindingCount record={`posts/${post.id}`} />
        <span className={styles.money}>
          {planned === null ? 'Not costed yet' : <Amount pence={planned} sign />}
        </span>
      </span>
    </button>
  )
}

const useStyles = makeStyles({
  entry: {
    display: 'flex',
    flexDirection: 'column',
    inlineSize: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 4px 0 0 ${tokens.colorBrandBackground}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
  },
  vacant: { fontWeight: tokens.fontWeightSemibold },
  money: { marginInlineStart: 'auto' },
})
