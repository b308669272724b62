import { makeStyles, tokens } from '@fluentui/react-components'
import { SourceCard } from './SourceCard.tsx'
import type { SourceNode } from './sourceTree.ts'

interface SourceListProps {
  readonly nodes: readonly SourceNode[]
  readonly selected: string | null
  readonly select: (id: string) => void
  /** The grant these lie inside; none for the outermost. */
  readonly around?: string
}

/** Grants with the ring-fences inside them, each with its position. */
export function SourceList({ nodes, selected, select, around }: SourceListProps) {
  const styles = useStyles()
  return (
    <ul
      className={around === undefined ? styles.list : styles.inside}
      aria-label={around === undefined ? 'Funding sources' : `Ring-fenced inside ${around}`}
    >
      {nodes.map(({ source, inside }) => (
        <li key={source.id} className={styles.item}>
          <SourceCard source={source} selected={source.id === selected} select={select} />
          {inside.length === 0 ? null : (
            <SourceList nodes={inside} selected={selected} select={select} around={source.name} />
          )}
        </li>
      ))}
    </ul>
  )
}

const list = {
  listStyleType: 'none',
  display: 'flex',
  flexDirection: 'column',
  gap: tokens.spacingVerticalS,
  margin: 0,
  paddingInlineStart: 0,
} as const

const useStyles = makeStyles({
  list,
  inside: {
    ...list,
    marginInlineStart: tokens.spacingHorizontalM,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
  },
  item: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
})
