import { EmptyState } from '../../components/EmptyState.tsx'
import { Page } from '../../components/Page.tsx'
import { AddButton, RecordList } from '../../components/RecordList.tsx'
import { useAnswer } from '../../components/useAnswer.ts'
import { useComplaint } from '../../components/useComplaint.ts'
import { useOpenRecord } from '../../components/useOpenRecord.ts'
import { useList, useView } from '../../stores/usePlan.ts'
import { client } from '../../transport.ts'
import { CompareVersions } from './CompareVersions.tsx'
import { useSaveVersion } from './useSaveVersion.tsx'
import { VersionCard } from './VersionCard.tsx'

/** States of the plan that were given a name: what was agreed, what has changed since, and the way back. */
export function VersionsScreen() {
  const versions = useList('versions').toReversed()
  const { readOnly } = useView()
  const saveVersion = useSaveVersion()
  const [open, setOpen] = useOpenRecord('versions')
  const { answer: now, problem } = useAnswer('now', (id) => client['version.now']({ id }))
  useComplaint(problem)
  const saveButton = readOnly ? undefined : (
    <AddButton table="versions" primary onClick={saveVersion.ask}>
      Save a version…
    </AddButton>
  )
  return (
    <Page
      title="Versions"
      intro="Named states of the plan. Mark the one that was agreed as approved: the year is then held against it, and every departure can be recorded."
      actions={versions.length > 0 ? saveButton : undefined}
    >
      {versions.length === 0 ? (
        <EmptyState title="No versions yet" action={saveButton}>
          Everything is saved as you go. Save a version when the plan goes to someone: before the board, when
          it is submitted, when it is agreed. You can then see what changed since, and go back.
        </EmptyState>
      ) : (
        <>
          <RecordList label="Versions, the newest first">
            {versions.map((version) => (
              <VersionCard
                key={version.id}
                version={version}
                sameAsNow={now === null ? null : now.contentHashes.includes(version.contentHash)}
                open={open === version.id}
                onToggle={() => {
                  setOpen(open === version.id ? null : version.id)
                }}
              />
            ))}
          </RecordList>
          <CompareVersions versions={versions} />
        </>
      )}
      {saveVersion.dialog}
    </Page>
  )
}
