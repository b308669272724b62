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
import { ExplainedInFull } from './ExplainedInFull.tsx'

interface ExplainDrawerProps {
  /** The figure that is explained; none while the panel is closed. */
  readonly figure: string | null
  /** Over the page, where there is no room beside it. */
  readonly overlay: boolean
  /** Closes the panel; the keyboard goes back to the figure. */
  readonly leave: () => void
}

const name = 'Explain this number'

/** Where a number comes from, beside the page, and moving on with the plan. */
export function ExplainDrawer({ figure, overlay, leave }: ExplainDrawerProps) {
  const styles = useStyles()
  const content =
    figure === null ? null : (
      <>
        <DrawerHeader>
          <DrawerHeaderTitle heading={{ as: 'h2' }} action={<CloseButton figure={figure} onClick={leave} />}>
            {name}
          </DrawerHeaderTitle>
        </DrawerHeader>
        <DrawerBody>
          <ExplainedInFull
            key={figure}
            figure={figure}
            onGo={() => {
              if (overlay) leave()
            }}
          />
        </DrawerBody>
      </>
    )
  return overlay ? (
    <OverlayDrawer
      open={figure !== null}
      position="end"
      aria-label={name}
      className={styles.overlay}
      onOpenChange={leave}
    >
      {content}
    </OverlayDrawer>
  ) : (
    <InlineDrawer
      as="aside"
      open={figure !== null}
      position="end"
      separator
      aria-label={name}
      className={styles.inline}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave()
      }}
    >
      {content}
    </InlineDrawer>
  )
}

const closeId = 'close-explanation'

/** Takes the keyboard when the panel opens, and again when it explains another figure. */
function CloseButton({ figure, onClick }: { readonly figure: string; readonly onClick: () => void }) {
  useEffect(() => {
    document.getElementById(closeId)?.focus()
  }, [figure])
  return (
    <Button
      id={closeId}
      appearance="subtle"
      aria-label="Close the explanation"
      icon={<Dismiss20Regular />}
      onClick={onClick}
    />
  )
}

const useStyles = makeStyles({
  overlay: { width: 'min(420px, 100vw)' },
  inline: { width: '400px', flexShrink: 0, height: 'auto' },
})
