import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'

interface CellNoteProps {
  /** The CSS anchor of the cell. */
  readonly anchor: string
  /** What was typed cannot be kept: said at once. Otherwise it is said when there is time. */
  readonly refused: boolean
  readonly children: string
}

/** A sentence just under the cell it is anchored to and over everything else: what to enter instead, or what it comes to. */
export function CellNote({ anchor, refused, children }: CellNoteProps) {
  const styles = useStyles()
  const note = useRef<HTMLDivElement>(null)
  useEffect(() => {
    note.current?.showPopover()
  }, [])
  return (
    <div
      ref={note}
      role={refused ? 'alert' : 'status'}
      popover="manual"
      className={mergeClasses(styles.note, refused && styles.refused)}
      style={{ positionAnchor: anchor }}
    >
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
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  refused: { border: `2px solid ${tokens.colorPaletteRedBorder2}` },
})
