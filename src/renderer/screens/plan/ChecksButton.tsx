import { Button, Tooltip } from '@fluentui/react-components'
import { CheckmarkCircle20Regular } from '@fluentui/react-icons'
import { SeverityIcon } from '../../components/SeverityLabel.tsx'
import { useOpenFindings } from '../checks/useOpenFindings.ts'
import { countsOf, countsInWords } from '../checks/counts.ts'

interface ChecksButtonProps {
  readonly pressed: boolean
  readonly onClick: () => void
}

/** How many things the checks found, and the way to them. */
export function ChecksButton({ pressed, onClick }: ChecksButtonProps) {
  const counts = countsOf(useOpenFindings())
  const words = `Checks ${counts.stop + counts.warn}`
  return (
    <Tooltip content={`${words}: ${countsInWords(counts)}`} relationship="label">
      <Button
        id="checks-button"
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
        {words}
      </Button>
    </Tooltip>
  )
}
