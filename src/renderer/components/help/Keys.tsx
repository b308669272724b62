import { makeStyles, tokens } from '@fluentui/react-components'

const command = navigator.userAgent.includes('Mac') ? 'Cmd' : 'Ctrl'

const keys: readonly (readonly [string, string])[] = [
  [`${command}+Z`, 'Undo the last change, on any screen'],
  [`${command}+Y or ${command}+Shift+Z`, 'Do again what was undone'],
  [`${command}+K`, 'Search the plan and go there'],
  ['Esc', 'Put back what a field had, or close what is open'],
  ['Ctrl+M', 'Go to the last announcement and its Undo button'],
  ['F1', 'Help'],
  ['?', 'This list'],
  ['Arrow keys', 'In the budget: move between cells'],
  ['F2 or Enter', 'In the budget: edit the cell'],
  ['Tab', 'Next control; out of the budget grid'],
]

export function Keys() {
  const styles = useStyles()
  return (
    <dl className={styles.list}>
      {keys.map(([key, what]) => (
        <div key={key} className={styles.row}>
          <dt className={styles.key}>{key}</dt>
          <dd className={styles.what}>{what}</dd>
        </div>
      ))}
    </dl>
  )
}

const useStyles = makeStyles({
  list: { margin: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  key: { width: '13em', fontWeight: tokens.fontWeightSemibold },
  what: { margin: 0, flex: '1 1 14em' },
})
