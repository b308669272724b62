import { Checkbox } from '@fluentui/react-components'
import { useState } from 'react'
import { FormDialog } from '../../components/FormDialog.tsx'

interface AddWithParentProps {
  readonly title: string
  readonly parent: string
  readonly add: (withParent: boolean) => void
  readonly cancel: () => void
}

/** Offers to add the wider grant around a ring-fence along with it. */
export function AddWithParent({ title, parent, add, cancel }: AddWithParentProps) {
  const [withParent, setWithParent] = useState(true)
  return (
    <FormDialog
      title={`Add “${title}”`}
      action="Add"
      act={() => {
        add(withParent)
      }}
      close={cancel}
    >
      <p>It is ring-fenced inside the {parent}, which is not in this plan.</p>
      <Checkbox
        checked={withParent}
        label={`Add the ${parent} too, to show where the money comes from. Its other uses do not count towards this plan`}
        onChange={(_, { checked }) => {
          setWithParent(checked === true)
        }}
      />
    </FormDialog>
  )
}
