import { stoppableChoices } from '../../../domain/values/stoppable.ts'
import type { Post } from '../../../domain/workforce/post.ts'
import { ChoiceField } from '../../components/ChoiceField.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useFieldGrid } from '../funding/fieldGrid.ts'
import { FieldGroup } from './FieldGroup.tsx'
import { usePostFields } from './usePostFields.ts'
import { WholeNumberField } from './WholeNumberField.tsx'
import { WteField } from './WteField.tsx'

/** What reviewers and an in-year cut ask of the post: its caseload, last year, and how far it can be stopped. */
export function PlanningFields({ post }: { readonly post: Post }) {
  const { readOnly, at, save } = usePostFields(post)
  const { wide } = useFieldGrid()
  return (
    <FieldGroup title="Caseload, last year and stopping">
      <WholeNumberField
        {...at('caseload')}
        label="Caseload per worker"
        hint="People one whole-time worker helps at a time. Empty for a role without a caseload"
        value={post.caseload}
        most={10_000}
        save={(caseload) => save({ caseload })}
        readOnly={readOnly}
      />
      <WteField
        {...at('lastYearWte')}
        label="Last year’s WTE"
        hint="Of this post in last year’s plan. Enter 0 for a new post"
        value={post.lastYearWte}
        save={(lastYearWte) => save({ lastYearWte })}
        readOnly={readOnly}
      />
      <ChoiceField
        {...at('stoppable')}
        label="If money is cut in the year"
        value={post.stoppable}
        choices={stoppableChoices}
        save={(stoppable) => save({ stoppable })}
        disabled={readOnly}
      />
      {post.stoppable === 'notice' || post.noticeWeeks !== null ? (
        <WholeNumberField
          {...at('noticeWeeks')}
          label="Weeks of notice"
          value={post.noticeWeeks}
          most={260}
          save={(noticeWeeks) => save({ noticeWeeks })}
          readOnly={readOnly}
        />
      ) : null}
      <div className={wide}>
        <TextField
          {...at('note')}
          label="Note"
          lines={3}
          value={post.note}
          save={(note) => save({ note })}
          readOnly={readOnly}
        />
      </div>
    </FieldGroup>
  )
}
