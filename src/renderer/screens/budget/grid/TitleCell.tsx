import { makeStyles, tokens } from '@fluentui/react-components'
import { ChevronDown16Regular, ChevronRight16Regular, LockClosed16Regular } from '@fluentui/react-icons'
import type { CustomCellRendererProps } from 'ag-grid-react'
import { isPart, type GridRow, type GroupRow } from '../rows/gridRow.ts'
import { onlyPart } from '../rows/whyNot.ts'
import { Unseen } from '../../../components/Unseen.tsx'

/** The heading of a group. Enter, the arrow keys or a click on it open and close the group. */
export function GroupCell({ data }: CustomCellRendererProps<GridRow>) {
  return data?.kind === 'group' ? <Heading group={data} /> : null
}

function Heading({ group }: { readonly group: GroupRow }) {
  const styles = useStyles()
  const { open, title, costs } = group
  const count = costs.length
  const Icon = open ? ChevronDown16Regular : ChevronRight16Regular
  return (
    <span role="button" aria-expanded={open} className={styles.group}>
      <Icon aria-hidden className={styles.icon} />
      <span className={styles.title}>{title}</span>
      <span className={styles.count}>
        {count} line{count === 1 ? '' : 's'}
      </span>
    </span>
  )
}

/** A post or training: its cost is worked out elsewhere. */
export function FixedCell({ value, data }: CustomCellRendererProps<GridRow, string>) {
  const styles = useStyles()
  return (
    <span className={styles.cell}>
      <LockClosed16Regular aria-hidden className={styles.icon} />
      {value}
      {isPart(data) ? <OnlyPart /> : null}
      <Unseen>{data?.kind === 'posts' ? ', a post, not edited here' : ', training, not edited here'}</Unseen>
    </span>
  )
}

/** A line of which only the part that one payer pays is shown. */
export function PartCell({ value }: CustomCellRendererProps<GridRow, string>) {
  const styles = useStyles()
  return (
    <span className={styles.cell}>
      <span className={styles.title}>{value}</span> <OnlyPart />
    </span>
  )
}

const OnlyPart = () => (
  <em className={useStyles().mark} title={onlyPart}>
    its part
  </em>
)

/** A line that stays though an edit took it out of what the filter asks for. */
export function StrayCell({ value }: CustomCellRendererProps<GridRow, string>) {
  const styles = useStyles()
  return (
    <span className={styles.cell}>
      {value} <em className={styles.stray}>no longer fits the filter</em>
    </span>
  )
}

const useStyles = makeStyles({
  group: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    maxInlineSize: '100%',
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
  },
  title: { overflow: 'hidden', textOverflow: 'ellipsis' },
  cell: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    maxInlineSize: '100%',
  },
  icon: { flexShrink: 0 },
  count: { flexShrink: 0, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  mark: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  stray: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
})
