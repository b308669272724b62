import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  OverlayDrawer,
} from '@fluentui/react-components'
import { Dismiss20Regular, Navigation20Regular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { Place } from './places.ts'
import { StepList } from './StepList.tsx'

/** The steps behind a button, where the window is too narrow to show them beside the page. */
export function StepsMenu({ place }: { readonly place: Place }) {
  const [open, setOpen] = useState(false)
  const close = (): void => {
    setOpen(false)
  }
  return (
    <>
      <Button
        appearance="subtle"
        icon={<Navigation20Regular />}
        aria-label="Steps of the plan"
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true)
        }}
      />
      <OverlayDrawer open={open} position="start" onOpenChange={close} aria-label="Steps of the plan">
        <DrawerHeader>
          <DrawerHeaderTitle
            heading={{ as: 'h2' }}
            action={
              <Button
                appearance="subtle"
                aria-label="Close the steps"
                icon={<Dismiss20Regular />}
                onClick={close}
              />
            }
          >
            Steps
          </DrawerHeaderTitle>
        </DrawerHeader>
        <DrawerBody>
          <nav aria-label="Steps of the plan">
            <StepList place={place} onGo={close} />
          </nav>
        </DrawerBody>
      </OverlayDrawer>
    </>
  )
}
