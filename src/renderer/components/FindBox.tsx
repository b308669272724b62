import { Combobox, makeStyles, Option, tokens } from '@fluentui/react-components'
import { useState } from 'react'

/** A value, what people call it, and what is said beside it. */
export type Choice = readonly [value: string, title: string, beside?: string]

interface FindBoxProps {
  readonly id: string
  /** What the box shows while nothing is typed. */
  readonly text: string
  readonly chosen: readonly string[]
  /** The choices for what is typed; null while nothing is. Asked only while the list is open. */
  readonly find: (typed: string | null) => readonly Choice[]
  /** What is said when there are none, such as `No line has this in its name`. */
  readonly noneFound: string
  readonly choose: (value: string) => void
  readonly disabled?: boolean
}

/** How many choices the list shows at once. */
const mostShown = 50

/** A box in which one of many values is found by a part of its title. What is typed and not chosen goes when it is left. */
export function FindBox({ id, text, chosen, find, noneFound, choose, disabled = false }: FindBoxProps) {
  const styles = useStyles()
  const [typed, setTyped] = useState<string | null>(null)
  const [open, setOpen] = useState(false)
  const found = open ? find(typed) : []
  return (
    <Combobox
      id={id}
      inlinePopup
      className={styles.box}
      listbox={{ className: styles.list }}
      autoComplete="off"
      disabled={disabled}
      open={open}
      onOpenChange={(_, { open: opens }) => {
        setOpen(opens)
      }}
      value={typed ?? text}
      selectedOptions={[...chosen]}
      onFocus={(event) => {
        event.target.select()
      }}
      onChange={(event) => {
        setTyped(event.target.value)
        setOpen(true)
      }}
      onOptionSelect={(_, { optionValue }) => {
        // The library also tells so that what is typed is no longer what was chosen.
        if (!optionValue) return
        choose(optionValue)
        setTyped(null)
      }}
      onBlur={() => {
        setTyped(null)
      }}
    >
      {found.slice(0, mostShown).map(([value, title, beside]) => (
        <Option key={value} value={value} text={title}>
          {title}
          {beside === undefined ? null : <span className={styles.beside}>{beside}</span>}
        </Option>
      ))}
      {found.length > mostShown ? <Told text={moreWords(found.length - mostShown)} /> : null}
      {open && found.length === 0 ? <Told text={noneFound} /> : null}
    </Combobox>
  )
}

/** A sentence in the list that cannot be chosen. */
const Told = ({ text }: { readonly text: string }) => (
  <Option disabled value="" text={text}>
    {text}
  </Option>
)

const moreWords = (more: number): string =>
  `And ${more.toLocaleString('en-GB')} more. Type a part of the name to find them`

const useStyles = makeStyles({
  box: { width: '100%', minWidth: 0 },
  list: { maxHeight: '260px' },
  beside: {
    marginInlineStart: 'auto',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
})
