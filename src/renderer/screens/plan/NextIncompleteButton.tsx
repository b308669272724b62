import { Button, Tooltip } from '@fluentui/react-components'
import { ArrowRight20Regular } from '@fluentui/react-icons'
import { go, planAddress } from '../../route.ts'
import { useView } from '../../stores/usePlan.ts'
import { nextIncomplete } from './nextIncomplete.ts'
import { titleOf, type Place } from './places.ts'

/** Goes to the next step that is not finished. `short` leaves the words to the tooltip. */
export function NextIncompleteButton({ place, short }: { readonly place: Place; readonly short: boolean }) {
  const { id, tasks } = useView()
  const next = nextIncomplete(tasks, place)
  const name =
    next === null ? 'Next incomplete: every step is completed' : `Next incomplete: ${titleOf(next)}`
  return (
    <Tooltip content={name} relationship="label">
      <Button
        appearance="primary"
        icon={<ArrowRight20Regular />}
        iconPosition="after"
        disabledFocusable={next === null}
        onClick={() => {
          if (next !== null) go(planAddress(id, next))
        }}
      >
        {short ? null : 'Next incomplete'}
      </Button>
    </Tooltip>
  )
}
