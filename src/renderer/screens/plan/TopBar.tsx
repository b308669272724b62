import { Button, makeStyles, tokens, Tooltip } from '@fluentui/react-components'
import { BookmarkAdd20Regular, Home20Regular, Search20Regular } from '@fluentui/react-icons'
import { ProgramMenu } from '../../components/ProgramMenu.tsx'
import { narrow, useMedia } from '../../components/useMedia.ts'
import { homeAddress } from '../../route.ts'
import { useDetails, useView } from '../../stores/usePlan.ts'
import { ChecksButton } from './ChecksButton.tsx'
import { NextIncompleteButton } from './NextIncompleteButton.tsx'
import type { Place } from './places.ts'
import { SaveStateText } from './SaveStateText.tsx'
import { StepsMenu } from './StepsMenu.tsx'
import { UndoButtons } from './UndoButtons.tsx'

interface TopBarProps {
  readonly place: Place
  readonly checksOpen: boolean
  readonly onChecks: () => void
  readonly onSearch: () => void
  readonly onSaveVersion: () => void
}

/** Which plan this is, whether it is saved, and what is to hand on every screen. */
export function TopBar({ place, checksOpen, onChecks, onSearch, onSaveVersion }: TopBarProps) {
  const styles = useStyles()
  const { title, financialYear } = useDetails()
  const { readOnly } = useView()
  const isNarrow = useMedia(narrow)
  return (
    <header className={styles.bar}>
      {isNarrow ? <StepsMenu place={place} /> : null}
      <Tooltip content="Your plans" relationship="label">
        <Button as="a" href={homeAddress} appearance="subtle" icon={<Home20Regular />} />
      </Tooltip>
      <div className={styles.plan}>
        <span className={styles.title} title={title}>
          {title}
        </span>
        <span className={styles.second}>
          {financialYear}
          <SaveStateText />
        </span>
      </div>
      <div className={styles.tools}>
        <UndoButtons />
        <Tooltip content="Save a version… (Ctrl+Shift+S)" relationship="label">
          <Button
            appearance="subtle"
            icon={<BookmarkAdd20Regular />}
            disabled={readOnly}
            onClick={onSaveVersion}
          />
        </Tooltip>
        <Tooltip content="Search the plan (Ctrl+K)" relationship="label">
          <Button appearance="subtle" icon={<Search20Regular />} onClick={onSearch} />
        </Tooltip>
        <ChecksButton short={isNarrow} pressed={checksOpen} onClick={onChecks} />
        <NextIncompleteButton place={place} short={isNarrow} />
        <ProgramMenu />
      </div>
    </header>
  )
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  plan: { flex: '1 1 180px', minWidth: 0, display: 'flex', flexDirection: 'column' },
  title: {
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
    overflowX: 'hidden',
    textOverflow: 'ellipsis',
  },
  second: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
})
