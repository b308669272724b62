import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components'

const views = { list: 'List', gantt: 'Line of time' } as const
export type TimetableView = keyof typeof views

interface ViewChoiceProps {
  readonly view: TimetableView
  readonly choose: (view: TimetableView) => void
}

/** Whether the steps stand as a list to change or on a line of time. */
export function ViewChoice({ view, choose }: ViewChoiceProps) {
  const styles = useStyles()
  return (
    <div role="group" aria-label="How the dates are shown" className={styles.views}>
      {(Object.keys(views) as TimetableView[]).map((each) => (
        <ToggleButton
          key={each}
          size="small"
          checked={view === each}
          onClick={() => {
            choose(each)
          }}
        >
          {views[each]}
        </ToggleButton>
      ))}
    </div>
  )
}

const useStyles = makeStyles({
  views: { display: 'flex', gap: tokens.spacingHorizontalS, marginBlockEnd: tokens.spacingVerticalM },
})
