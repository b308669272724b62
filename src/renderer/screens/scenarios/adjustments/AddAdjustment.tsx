import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { Add20Regular } from '@fluentui/react-icons'
import type { Line } from '../../../../domain/costs/line.ts'
import type { Adjustment, Scenario } from '../../../../domain/scenario/scenario.ts'
import type { Post } from '../../../../domain/workforce/post.ts'
import { useComplain } from '../../../components/announce.tsx'
import { arriveAt } from '../../../components/arrive.ts'
import { useList } from '../../../stores/usePlan.ts'
import { useLikelyDay } from '../useLikelyDay.ts'
import { addId, fieldOf } from './adjustmentIds.ts'
import { blankAdjustment, kinds, kindTitles, type CostChoice } from './adjustmentKinds.ts'

interface AddAdjustmentProps {
  readonly scenario: Scenario
  readonly saveAll: (change: (now: readonly Adjustment[]) => readonly Adjustment[]) => Promise<void>
  /** Shows the page with the change of that number, from 0. */
  readonly showNumber: (number: number) => void
}

/** Chooses what else is to go otherwise, and takes the keyboard to its first field. */
export function AddAdjustment({ scenario, saveAll, showNumber }: AddAdjustmentProps) {
  const complain = useComplain()
  const [source] = useList('sources')
  const [line] = useList('lines')
  const [post] = useList('posts')
  const day = useLikelyDay()
  const blankOf = (kind: Adjustment['kind']) =>
    blankAdjustment(kind, { source, cost: firstOf(line, post), day })
  const add = (adjustment: Adjustment): void => {
    const index = scenario.adjustments.length
    saveAll((now) => [...now, adjustment]).then(() => {
      showNumber(index)
      arriveAt(fieldOf(scenario.id, index, firstFields[adjustment.kind]))
    }, complain)
  }
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button id={addId(scenario.id)} icon={<Add20Regular />}>
          Add a change
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {kinds.map((kind) => {
            const blank = blankOf(kind)
            return (
              <MenuItem
                key={kind}
                disabled={blank === null}
                onClick={() => {
                  if (blank) add(blank)
                }}
              >
                {kindTitles[kind]}
              </MenuItem>
            )
          })}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}

const firstOf = (line: Line | undefined, post: Post | undefined): CostChoice | undefined =>
  line ? { lineId: line.id, postId: null } : post && { lineId: null, postId: post.id }

const firstFields: Readonly<Record<Adjustment['kind'], string>> = {
  allocation: 'sourceId',
  allocationPercent: 'sourceId',
  cut: 'sourceId',
  uplift: 'what',
  delay: 'postId',
  stop: 'cost',
}
