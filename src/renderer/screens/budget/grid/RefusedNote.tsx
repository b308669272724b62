import { makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'

/** What to enter instead, just under the cell it is anchored to and over everything else. */
export function RefusedNote({ anchor, children }: { readonly anchor: string; readonly children: string }) {
  const styles = useStyles()
  const note = useRef<HTMLDivElement>(null)
  useEffect(() => {
    note.current?.showPopover()
  }, [])
  return (
    <div ref={note} role="alert" popover="manual" className={styles.note} style={{ positionAnchor: anchor }}>
      {children}
    </div>
  )
}

const useStyles = makeStyles({
  note: {
    inset: 'auto',
    margin: '2px 0',
    positionArea: 'block-end span-inline-start',
    positionTryFallbacks: 'flip-block',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `2px solid ${tokens.colorPaletteRedBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
})
