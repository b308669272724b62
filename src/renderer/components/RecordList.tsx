import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { Add20Regular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'

/** A list of records with lines between them. */
export function RecordList({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <ul className={useStyles().list} aria-label={label}>
      {children}
    </ul>
  )
}

interface AddButtonProps {
  /** The table it adds to: a finding about something missing goes here. */
  readonly table: string
  readonly children: ReactNode
  readonly primary?: boolean
  readonly onClick: () => void
}

export const AddButton = ({ table, children, primary = false, onClick }: AddButtonProps) => (
  <Button
    id={`${table}/`}
    icon={<Add20Regular />}
    appearance={primary ? 'primary' : 'secondary'}
    onClick={onClick}
  >
    {children}
  </Button>
)

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: `0 0 ${tokens.spacingVerticalL}`,
    padding: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
})
