import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { CopyRegular } from '@fluentui/react-icons'
import type { Post } from '../../../domain/workforce/post.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { fieldId } from '../../components/fieldName.ts'
import { AddButton } from '../../components/RecordList.tsx'
import { useListEdits } from '../../components/useListEdits.ts'
import { nextPosition, useDetails, useList, usePack, useView } from '../../stores/usePlan.ts'
import { useSelected } from '../funding/useSelected.ts'
import { copyOf, newPost } from './newPost.ts'
import { PostEditor } from './PostEditor.tsx'
import { postGroups } from './postGroups.ts'
import { PostList } from './PostList.tsx'

/** The plan's posts beside the one that is open. */
export function PostsView() {
  const styles = useStyles()
  const posts = useList('posts')
  const pack = usePack()
  const { financialYear } = useDetails()
  const { readOnly } = useView()
  const edits = useListEdits()
  const [selected, select] = useSelected('posts')
  const groups = postGroups(pack, posts)
  const open = posts.find(({ id }) => id === selected) ?? groups[0]?.posts[0]
  const add = (record: Post): void => {
    edits.add({ type: 'post.add', record }, fieldId('posts', record.id, 'title'))
    select(record.id)
  }
  const addButton = readOnly ? null : (
    <AddButton
      table="posts"
      primary
      onClick={() => {
        add(newPost(financialYear, nextPosition(posts)))
      }}
    >
      Add a post
    </AddButton>
  )
  if (open === undefined)
    return (
      <EmptyState title="No posts yet" action={addButton}>
        Add each post the plan pays for, or several alike as one: its role, WTE, salary and dates. Its cost by
        quarter follows from these and appears in the budget by itself, so do not enter it there a second
        time.
      </EmptyState>
    )
  return (
    <>
      {readOnly ? null : (
        <div className={styles.buttons}>
          {addButton}
          <Button
            icon={<CopyRegular />}
            onClick={() => {
              add(copyOf(open, posts))
            }}
          >
            Duplicate the post shown
          </Button>
        </div>
      )}
      <div className={styles.panes}>
        <PostList groups={groups} selected={open.id} select={select} />
        <PostEditor key={open.id} post={open} />
      </div>
    </>
  )
}

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBlockEnd: tokens.spacingVerticalL,
  },
  panes: {
    display: 'grid',
    gridTemplateColumns: 'minmax(260px, 2fr) minmax(0, 3fr)',
    gap: tokens.spacingHorizontalXXL,
    alignItems: 'start',
    '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
})
