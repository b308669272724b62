import { Button, Tooltip } from '@fluentui/react-components'
import { CheckmarkCircle20Regular } from '@fluentui/react-icons'
import { SeverityIcon } from '../../components/SeverityLabel.tsx'
import { useOpenFindings } from '../checks/useOpenFindings.ts'
import { countsOf, countsInWords } from '../checks/counts.ts'

interface ChecksButtonProps {
  /** Only the number, where there is little room. */
  readonly short: boolean
  readonly pressed: boolean
  readonly onClick: () => void
}

/** How many things the checks found, and the way to them. */
export function ChecksButton({ short, pressed, onClick }: ChecksButtonProps) {
  const counts = countsOf(useOpenFindings())
  const number = counts.stop + counts.warn
  return (
    <Tooltip content={`Checks ${number}: ${countsInWords(counts)}`} relationship="label">
      <Button
        id="checks-button"
        style={short ? { minWidth: 'auto' } : {}}
        appearance="subtle"
        aria-expanded={pressed}
        onClick={onClick}
        icon={
          counts.stop > 0 ? (
            <SeverityIcon severity="stop" />
          ) : counts.warn > 0 ? (
            <SeverityIcon severity="warn" />
          ) : (
            <CheckmarkCircle20Regular />
          )
        }
      >
        {short ? number : `Checks ${number}`}
      </Button>
    </Tooltip>
  )
}
