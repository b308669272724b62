import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { Source } from '../../../domain/funding/source.ts'
import type { Grant } from '../../../domain/plan/pack.ts'
import { useComplain } from '../../components/announce.tsx'
import { fieldId } from '../../components/fieldName.ts'
import { go, planAddress } from '../../route.ts'
import { useDetails, useList, usePack, usePlan, useView } from '../../stores/usePlan.ts'
import { AddWithParent } from './AddWithParent.tsx'
import { addGrant, blankSource } from './sourceCommands.ts'

/** Adds one of the pack's grants, with the grant around it when that is wanted, or money of the place itself. */
export function AddSource() {
  const store = usePlan()
  const pack = usePack()
  const sources = useList('sources')
  const { financialYear } = useDetails()
  const { readOnly } = useView()
  const complain = useComplain()
  const [asked, ask] = useState<Grant | null>(null)
  const around = (grant: Grant) => pack.grants.find((each) => each.id === grant.parentId)
  const inPlanAs = (grantId: string | null) => sources.find((each) => each.grantId === grantId)

  const add = (grant: Grant, withParent: boolean): void => {
    const wider = around(grant)
    const present = wider && inPlanAs(wider.id)
    const parent =
      wider && !present && withParent
        ? blankSource(sources, financialYear, { name: wider.title, grantId: wider.id, inPlan: false })
        : null
    const parentId = (present ?? parent)?.id ?? null
    const given: Partial<Source> = { name: grant.title, grantId: grant.id, parentId }
    const source = blankSource(sources, financialYear, given)
    store.execute(addGrant(grant, source, parent)).then(() => {
      go(planAddress(store.id, 'funding', fieldId('sources', source.id, 'allocation')))
    }, complain)
  }

  const choose = (grant: Grant): void => {
    const wider = around(grant)
    if (wider && !inPlanAs(wider.id)) ask(grant)
    else add(grant, false)
  }

  const addLocal = (): void => {
    const source = blankSource(sources, financialYear, {})
    store.execute({ type: 'source.add', record: source }).then(() => {
      go(planAddress(store.id, 'funding', fieldId('sources', source.id, 'name')))
    }, complain)
  }

  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button id="sources/" appearance="primary" icon={<AddRegular />} disabled={readOnly}>
            Add a source
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuGroup>
              <MenuGroupHeader>Grants of the guidance pack</MenuGroupHeader>
              {pack.grants.map((grant) => (
                <MenuItem
                  key={grant.id}
                  onClick={() => {
                    choose(grant)
                  }}
                >
                  {grant.title}
                  {inPlanAs(grant.id) ? ' (already in the plan)' : ''}
                </MenuItem>
              ))}
            </MenuGroup>
            <MenuDivider />
            <MenuItem onClick={addLocal}>Local money, with no national conditions</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {asked === null ? null : (
        <AddWithParent
          title={asked.title}
          parent={around(asked)?.title ?? ''}
          add={(withParent) => {
            ask(null)
            add(asked, withParent)
          }}
          cancel={() => {
            ask(null)
          }}
        />
      )}
    </>
  )
}
