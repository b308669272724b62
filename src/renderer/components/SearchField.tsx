import { Combobox, makeStyles, Option } from '@fluentui/react-components'
import { useState } from 'react'
import { FieldFrame } from './FieldFrame.tsx'
import { useSaveChoice } from './useSaveChoice.ts'

/** A value and what people call it. */
export type Choice = readonly [value: string, title: string]

interface SearchFieldProps {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly titleOf: (value: string) => string
  /** The choices with these words in their title; all of them for none. Asked only while the list is open. */
  readonly find: (words: string) => readonly Choice[]
  /** What is said when there are none, such as `No line has this in its name`. */
  readonly noneFound: string
  readonly save: (value: string) => Promise<void>
  readonly disabled?: boolean
}

/** How many choices the list shows at once. */
const mostShown = 50

/** One of many values, found by a part of its title. Saved when chosen. */
export function SearchField(props: SearchFieldProps) {
  const { id, label, hint, titleOf, find, noneFound, disabled = false } = props
  const styles = useStyles()
  const { problem, value, save } = useSaveChoice(props.value, props.save)
  // Null while nothing is typed: the box then shows what is chosen.
  const [typed, setTyped] = useState<string | null>(null)
  const [open, setOpen] = useState(false)
  const found = open ? listed(find(typed ?? ''), typed === null ? [value, titleOf(value)] : null) : []
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem}>
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
        value={typed ?? titleOf(value)}
        selectedOptions={[value]}
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
          if (optionValue !== value) save(optionValue)
          setTyped(null)
        }}
        onBlur={() => {
          setTyped(null)
        }}
      >
        {found.slice(0, mostShown).map(([each, title]) => (
          <Option key={each} value={each} text={title}>
            {title}
          </Option>
        ))}
        {found.length > mostShown ? <Told text={moreWords(found.length - mostShown)} /> : null}
        {open && found.length === 0 ? <Told text={noneFound} /> : null}
      </Combobox>
    </FieldFrame>
  )
}

/** A sentence in the list that cannot be chosen. */
const Told = ({ text }: { readonly text: string }) => (
  <Option disabled value="" text={text}>
    {text}
  </Option>
)

/** What is chosen comes first, so that opening the list and leaving it keeps it. */
const listed = (found: readonly Choice[], chosen: Choice | null): readonly Choice[] =>
  chosen === null ? found : [chosen, ...found.filter(([value]) => value !== chosen[0])]

const moreWords = (more: number): string =>
  `And ${more.toLocaleString('en-GB')} more. Type a part of the name to find them`

const useStyles = makeStyles({
  box: { width: '100%', minWidth: 0 },
  list: { maxHeight: '260px' },
})
