import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  InlineDrawer,
  makeStyles,
  OverlayDrawer,
} from '@fluentui/react-components'
import { Dismiss20Regular } from '@fluentui/react-icons'
import { useEffect } from 'react'
import type { Place } from '../plan/places.ts'
import { FindingList } from './FindingList.tsx'

interface ChecksDrawerProps {
  readonly open: boolean
  /** Over the page, where there is no room beside it. */
  readonly overlay: boolean
  readonly place: Place
  readonly close: () => void
}

/** The checks beside the page, so that what is wrong and the field to mend are seen together. */
export function ChecksDrawer({ open, overlay, place, close }: ChecksDrawerProps) {
  const styles = useStyles()
  const leave = (): void => {
    close()
    document.getElementById('checks-button')?.focus()
  }
  const content = (
    <>
      <DrawerHeader>
        <DrawerHeaderTitle heading={{ as: 'h2' }} action={<CloseButton onClick={leave} />}>
          Checks
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody>
        <FindingList place={place} heading="h3" {...(overlay ? { onGo: close } : {})} />
      </DrawerBody>
    </>
  )
  return overlay ? (
    <OverlayDrawer
      open={open}
      position="end"
      aria-label="Checks"
      className={styles.overlay}
      onOpenChange={close}
    >
      {content}
    </OverlayDrawer>
  ) : (
    <InlineDrawer
      as="aside"
      open={open}
      position="end"
      separator
      aria-label="Checks"
      className={styles.inline}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave()
      }}
    >
      {content}
    </InlineDrawer>
  )
}

const closeId = 'close-checks'

/** Takes the keyboard when the drawer opens. */
function CloseButton({ onClick }: { readonly onClick: () => void }) {
  useEffect(() => {
    document.getElementById(closeId)?.focus()
  }, [])
  return (
    <Button
      id={closeId}
      appearance="subtle"
      aria-label="Close the checks"
      icon={<Dismiss20Regular />}
      onClick={onClick}
    />
  )
}

const useStyles = makeStyles({
  overlay: { width: 'min(420px, 100vw)' },
  inline: { width: '400px', flexShrink: 0, height: 'auto' },
})
