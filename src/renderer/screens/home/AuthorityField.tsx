import { makeStyles, Tag, TagGroup, tokens } from '@fluentui/react-components'
import type { AuthorityView } from '../../../contract/views.ts'
import { FieldFrame } from '../../components/FieldFrame.tsx'
import { FindBox, type Choice } from '../../components/FindBox.tsx'

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
  const nameOf = (code: string): string => authorities.find((each) => each.code === code)?.name ?? code
  const find = (typed: string | null): readonly Choice[] =>
    authorities
      .filter(
        ({ code, name }) =>
          !chosen.includes(code) && name.toLowerCase().includes((typed ?? '').trim().toLowerCase()),
      )
      .map(({ code, name, region }) => [code, name, region])
  return (
    <div>
      <FieldFrame
        id={id}
        label="Authority"
        hint="Type a part of its name. Choose several for a joint plan."
        required
        problem={problem}
      >
        <FindBox
          id={id}
          text=""
          chosen={[]}
          find={find}
          noneFound="No authority has this in its name"
          choose={(code) => {
            onChoose([...chosen, code])
          }}
        />
      </FieldFrame>
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
  chosen: { flexWrap: 'wrap', rowGap: tokens.spacingVerticalXS, marginTop: tokens.spacingVerticalS },
})
