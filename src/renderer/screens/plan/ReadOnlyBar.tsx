import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import { useView } from '../../stores/usePlan.ts'

/** Says that a plan cannot be changed, and what to do. */
export function ReadOnlyBar() {
  const { readOnly } = useView()
  if (!readOnly) return null
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>This plan can only be read.</MessageBarTitle>
        Its file is marked read-only or lies where you may not write. To work on it, copy the file to a folder
        of your own and open the copy.
      </MessageBarBody>
    </MessageBar>
  )
}
