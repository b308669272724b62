import { Combobox, Field, makeStyles, Option, Tag, TagGroup, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { AuthorityView } from '../../../contract/views.ts'

interface AuthorityFieldProps {
  readonly id: string
  readonly authorities: readonly AuthorityView[]
  /** The codes of those chosen. */
  readonly chosen: readonly string[]
  readonly onChoose: (codes: readonly string[]) => void
  readonly problem: string | null
}

/** Finds authorities by a part of their name; several make a joint plan. */
export function AuthorityField({ id, authorities, chosen, onChoose, problem }: AuthorityFieldProps) {
  const styles = useStyles()
  const [wanted, setWanted] = useState('')
  const [open, setOpen] = useState(false)
  const matches = authorities.filter(
    ({ code, name }) => !chosen.includes(code) && name.toLowerCase().includes(wanted.trim().toLowerCase()),
  )
  const nameOf = (code: string): string => authorities.find((each) => each.code === code)?.name ?? code
  return (
    <div>
      <Field
        label={{ children: 'Authority', htmlFor: id }}
        hint="Type a part of its name. Choose several for a joint plan."
        required
        {...(problem === null ? {} : { validationMessage: problem, validationState: 'error' as const })}
      >
        <Combobox
          id={id}
          inlinePopup
          className={styles.box}
          listbox={{ className: styles.listbox }}
          autoComplete="off"
          open={open}
          onOpenChange={(_, { open: opens }) => {
            setOpen(opens)
          }}
          value={wanted}
          selectedOptions={[]}
          onChange={(event) => {
            setWanted(event.target.value)
            setOpen(true)
          }}
          onOptionSelect={(_, { optionValue }) => {
            if (optionValue) onChoose([...chosen, optionValue])
            setWanted('')
          }}
          onBlur={() => {
            setWanted('')
          }}
        >
          {matches.map(({ code, name, region }) => (
            <Option key={code} value={code} text={name}>
              {name}
              <span className={styles.region}>{region}</span>
            </Option>
          ))}
          {matches.length === 0 ? (
            <Option key="none" disabled value="" text="None">
              No authority has this in its name
            </Option>
          ) : null}
        </Combobox>
      </Field>
      {chosen.length === 0 ? null : (
        <TagGroup
          aria-label="Chosen authorities"
          className={styles.chosen}
          onDismiss={(_, { value }) => {
            onChoose(chosen.filter((code) => code !== value))
          }}
        >
          {chosen.map((code) => (
            <Tag
              key={code}
              value={code}
              dismissible
              dismissIcon={{ 'aria-label': `Take out ${nameOf(code)}` }}
            >
              {nameOf(code)}
            </Tag>
          ))}
        </TagGroup>
      )}
    </div>
  )
}

const useStyles = makeStyles({
  box: { width: '100%', minWidth: 0 },
  listbox: { maxHeight: '260px' },
  region: {
    marginInlineStart: 'auto',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  chosen: { flexWrap: 'wrap', rowGap: tokens.spacingVerticalXS, marginTop: tokens.spacingVerticalS },
})
