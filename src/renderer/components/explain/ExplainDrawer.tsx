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
import { askedKey, type Asked } from './explain.ts'
import { ExplainedInFull } from './ExplainedInFull.tsx'

interface ExplainDrawerProps {
  /** What is explained; nothing while the panel is closed. */
  readonly asked: Asked | null
  /** Over the page, where there is no room beside it. */
  readonly overlay: boolean
  /** Closes the panel; the keyboard goes back to the figure. */
  readonly leave: () => void
}

const name = 'Explain this number'

/** Where a number comes from, beside the page, and moving on with the plan. */
export function ExplainDrawer({ asked, overlay, leave }: ExplainDrawerProps) {
  const styles = useStyles()
  const content =
    asked === null ? null : (
      <>
        <DrawerHeader>
          <DrawerHeaderTitle heading={{ as: 'h2' }} action={<CloseButton asked={asked} onClick={leave} />}>
            {name}
          </DrawerHeaderTitle>
        </DrawerHeader>
        <DrawerBody>
          <ExplainedInFull
            key={askedKey(asked)}
            asked={asked}
            onGo={() => {
              if (overlay) leave()
            }}
          />
        </DrawerBody>
      </>
    )
  return overlay ? (
    <OverlayDrawer
      open={asked !== null}
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
      open={asked !== null}
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
function CloseButton({ asked, onClick }: { readonly asked: Asked; readonly onClick: () => void }) {
  useEffect(() => {
    document.getElementById(closeId)?.focus()
  }, [asked])
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
  inline: { width: 'clamp(320px, 26vw, 400px)', flexShrink: 0, height: 'auto' },
})
