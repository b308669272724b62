import { MessageBar, MessageBarBody } from '@fluentui/react-components'

/** Why something could not be done or told, read out as soon as it is there. */
export const ProblemBar = ({ problem }: { readonly problem: string | null }) => (
  <div role="alert">
    {problem === null ? null : (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{problem}</MessageBarBody>
      </MessageBar>
    )}
  </div>
)
