import { makeStyles, tokens } from '@fluentui/react-components'

const command = navigator.userAgent.includes('Mac') ? 'Cmd' : 'Ctrl'

const keys: readonly (readonly [string, string])[] = [
  [`${command}+Z`, 'Undo the last change, on any screen'],
  [`${command}+Y or ${command}+Shift+Z`, 'Do again what was undone'],
  [`${command}+K`, 'Search the plan and go there'],
  [`${command}+Shift+S`, 'Save a version: give the plan as it is a name'],
  ['Esc', 'Put back what a field had, or close what is open'],
  ['Ctrl+M', 'Go to the last announcement and its Undo button'],
  ['F1', 'Help'],
  ['?', 'This list'],
  ['Tab', 'Next control; from the last cell, or after Esc, out of the budget grid'],
]

const inTheBudget: readonly (readonly [string, string])[] = [
  ['Arrow keys, Page Up, Page Down', 'Move between cells'],
  ['Home, End', 'First and last cell of the line; with Ctrl, the first and last line'],
  ['F2 or Enter', 'Edit the cell; open or close a group; go to where a post is worked out'],
  ['=', 'Calculate in an amount, like =12*3450.50'],
  ['Shift+arrows', 'Select cells; with Ctrl, to the edge. Shift and a click, or dragging, does the same'],
  ['Ctrl+A', 'Select everything shown'],
  ['Ctrl+C, Ctrl+X, Ctrl+V', 'Copy, cut and paste cells, also to and from Excel'],
  ['Ctrl+D, Ctrl+R', 'Fill the selection down from its first line, or right from its first column'],
  ['Delete', 'Clear the selection; a typed later year follows the uplift again'],
  ['Left, Right', 'On the heading of a group: close and open it'],
  ['Ctrl+F', 'Find in the lines'],
  ['Alt+E', 'Explain the amount'],
  ['Ctrl+Enter', 'New line below'],
  ['Shift+Space', 'Select whole rows; Delete then removes their lines'],
]

/** The keys of the program, and those of the budget grid. */
export function Keys() {
  const styles = useStyles()
  return (
    <>
      <KeyList of={keys} />
      <h3 className={styles.title}>In the budget grid</h3>
      <KeyList of={inTheBudget} />
    </>
  )
}

function KeyList({ of }: { readonly of: typeof keys }) {
  const styles = useStyles()
  return (
    <dl className={styles.list}>
      {of.map(([key, what]) => (
        <div key={key} className={styles.row}>
          <dt className={styles.key}>{key}</dt>
          <dd className={styles.what}>{what}</dd>
        </div>
      ))}
    </dl>
  )
}

const useStyles = makeStyles({
  title: { marginBlockEnd: 0, fontSize: tokens.fontSizeBase300 },
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
