import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { formatDate } from '../../../domain/values/date.ts'
import { savedAfterwards } from '../../../domain/values/savedAfterwards.ts'
import type { Approval, Version } from '../../../domain/plan/version.ts'
import { useComplain } from '../../components/announce.tsx'
import { useAnnounceUndoable } from '../../components/useAnnounceUndoable.ts'
import { fieldId } from '../../components/fieldName.ts'
import { TextField } from '../../components/TextField.tsx'
import { usePlan, useView } from '../../stores/usePlan.ts'
import { ApproveDialog } from './ApproveDialog.tsx'
import { GoBackDialog } from './GoBackDialog.tsx'
import { sameAsVersion } from './sameAsVersion.ts'

interface VersionFieldsProps {
  readonly version: Version
  readonly sameAsNow: boolean
}

/** What can be said of a version and done with it. */
export function VersionFields({ version, sameAsNow }: VersionFieldsProps) {
  const styles = useStyles()
  const store = usePlan()
  const { readOnly } = useView()
  const announce = useAnnounceUndoable()
  const complain = useComplain()
  const [goingBack, setGoingBack] = useState(false)
  const [approving, setApproving] = useState(false)
  const save = (fields: Partial<Pick<Version, 'title' | 'note'>>): Promise<void> =>
    store.execute({ type: 'version.change', id: version.id, fields })
  return (
    <>
      <TextField
        id={fieldId('versions', version.id, 'title')}
        label="Name"
        required
        readOnly={readOnly}
        value={version.title}
        save={(title) => (title.trim() === '' ? 'Give this version a name' : save({ title }))}
      />
      <TextField
        id={fieldId('versions', version.id, 'note')}
        label="Note"
        lines={2}
        readOnly={readOnly}
        value={version.note}
        save={(note) => save({ note })}
      />
      <ApprovedBy version={version} />
      <p className={styles.facts}>
        As the plan was after entry {version.entry} of its history. Fingerprint of what it said:{' '}
        <code>{version.contentHash.slice(0, 12)}</code>. The check value that documents print is another: it
        seals the history.
      </p>
      {readOnly ? null : (
        <div className={styles.buttons}>
          <Button
            onClick={() => {
              if (version.approved)
                store.execute({ type: 'version.withdraw' }).then(() => {
                  announce('No version is approved now')
                }, complain)
              else setApproving(true)
            }}
          >
            {version.approved ? 'Withdraw the approval' : 'Mark as approved…'}
          </Button>
          <Button
            disabledFocusable={sameAsNow}
            title={sameAsNow ? sameAsVersion : ''}
            onClick={() => {
              setGoingBack(true)
            }}
          >
            Go back to it…
          </Button>
        </div>
      )}
      {approving ? (
        <ApproveDialog
          version={version}
          close={() => {
            setApproving(false)
          }}
        />
      ) : null}
      {goingBack ? (
        <GoBackDialog
          version={version}
          close={() => {
            setGoingBack(false)
          }}
        />
      ) : null}
    </>
  )
}

/** Who approved it and when, where it is the approved version or was until another took its place. */
function ApprovedBy({ version }: Pick<VersionFieldsProps, 'version'>) {
  const { approved, approval } = version
  if (!approved && approval === null) return null
  return (
    <p style={{ margin: 0 }}>
      {approval === null
        ? 'Approved; by whom and when was not recorded with it. Withdraw the approval and mark it again to say so.'
        : approvedWords(version, approval)}
    </p>
  )
}

function approvedWords(version: Version, approval: Approval): string {
  const saved = savedAfterwards(version.at, approval.on)
  const later = saved === null ? '' : ` It was saved after that day, on ${formatDate(saved)}.`
  const replaced = version.approved ? '' : ' Another version took its place.'
  return `Approved by ${approval.by} on ${formatDate(approval.on)}, ${approval.reference}.${later}${replaced}`
}

const useStyles = makeStyles({
  facts: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})
