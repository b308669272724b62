import { makeStyles, tokens } from '@fluentui/react-components'
import { PostEntry } from './PostEntry.tsx'
import type { PostGroup } from './postGroups.ts'

interface PostListProps {
  readonly groups: readonly PostGroup[]
  readonly selected: string
  readonly select: (id: string) => void
}

/** The posts under the headings of the workforce census. */
export function PostList({ groups, selected, select }: PostListProps) {
  const styles = useStyles()
  return (
    <div className={styles.groups}>
      {groups.map(({ title, posts }) => (
        <section key={title} className={styles.group}>
          <h2 className={styles.title}>{title}</h2>
          <ul className={styles.list} aria-label={title}>
            {posts.map((post) => (
              <li key={post.id}>
                <PostEntry post={post} selected={post.id === selected} select={select} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
  },
})
