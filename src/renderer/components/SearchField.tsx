import { FieldFrame } from './FieldFrame.tsx'
import { FindBox, type Choice } from './FindBox.tsx'
import { useSaveChoice } from './useSaveChoice.ts'

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

/** One of many values, found by a part of its title. Saved when chosen. */
export function SearchField(props: SearchFieldProps) {
  const { id, label, hint, titleOf, find, noneFound, disabled = false } = props
  const { problem, value, save } = useSaveChoice(props.value, props.save)
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem}>
      <FindBox
        id={id}
        text={titleOf(value)}
        chosen={[value]}
        find={(typed) => listed(find(typed ?? ''), typed === null ? [value, titleOf(value)] : null)}
        noneFound={noneFound}
        choose={(chosen) => {
          if (chosen !== value) save(chosen)
        }}
        disabled={disabled}
      />
    </FieldFrame>
  )
}

/** What is chosen comes first, so that opening the list and leaving it keeps it. */
const listed = (found: readonly Choice[], chosen: Choice | null): readonly Choice[] =>
  chosen === null ? found : [chosen, ...found.filter(([value]) => value !== chosen[0])]
