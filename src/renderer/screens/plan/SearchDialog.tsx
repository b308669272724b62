import {
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Link,
  makeStyles,
  SearchBox,
  tokens,
} from '@fluentui/react-components'
import { useRef, useState } from 'react'
import { ReturnFocus } from '../../components/ReturnFocus.tsx'
import { go } from '../../route.ts'
import { usePlan } from '../../stores/usePlan.ts'
import { search } from './search.ts'

interface SearchDialogProps {
  readonly open: boolean
  readonly close: () => void
}

/** Finds a step or a record by a part of its name and goes there. Enter takes the first, arrows move down the list. */
export function SearchDialog({ open, close }: SearchDialogProps) {
  return (
    <Dialog
      open={open}
      onOpenChange={(_, { open: stays }) => {
        if (!stays) close()
      }}
    >
      <DialogSurface>
        <ReturnFocus />
        <DialogBody>
          <DialogTitle>Search the plan</DialogTitle>
          <DialogContent>{open ? <Search close={close} /> : null}</DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

function Search({ close }: { readonly close: () => void }) {
  const styles = useStyles()
  const store = usePlan()
  const list = useRef<HTMLUListElement>(null)
  const [wanted, setWanted] = useState('')
  const hits = search(store, wanted)
  const move = (event: React.KeyboardEvent, by: 1 | -1): void => {
    const links = [...(list.current?.querySelectorAll('a') ?? [])]
    event.preventDefault()
    links[links.indexOf(document.activeElement as HTMLAnchorElement) + by]?.focus()
  }
  return (
    <div
      className={styles.search}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown') move(event, 1)
        if (event.key === 'ArrowUp') move(event, -1)
      }}
    >
      <SearchBox
        autoFocus
        aria-label="A part of the name"
        className={styles.box}
        value={wanted}
        onChange={(_, { value }) => {
          setWanted(value)
        }}
        onKeyDown={(event) => {
          const [first] = hits
          if (event.key !== 'Enter' || first === undefined) return
          go(first.address)
          close()
        }}
      />
      <div role="status" className={styles.count}>
        {wanted.trim() === ''
          ? 'Type a part of a name'
          : `${hits.length === 0 ? 'Nothing' : hits.length} found`}
      </div>
      <ul ref={list} className={styles.list}>
        {hits.map(({ address, title, kind }) => (
          <li key={address} className={styles.row}>
            <Link href={address} onClick={close}>
              {title}
            </Link>
            <span className={styles.kind}>{kind}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

const useStyles = makeStyles({
  search: { minHeight: '300px' },
  box: { width: '100%', maxWidth: 'none' },
  count: { marginBlock: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  kind: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
})
