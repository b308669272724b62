import { makeStyles, tokens } from '@fluentui/react-components'
import type { PlanState } from '../../../contract/explainInputs.ts'
import type { Explanation } from '../../../domain/explain/explanation.ts'
import { ExplanationPart } from './ExplanationPart.tsx'
import { moreWords } from './explanationWords.ts'

interface ExplanationPartsProps extends Pick<Explanation, 'parts' | 'more'> {
  /** The state of the plan that is explained; the present one when there is none. */
  readonly state: PlanState | undefined
  readonly label: string
  /** Called when a link to a record is followed. */
  readonly onGo: () => void
}

/** What an amount is made of, as a list whose items can be opened in their turn. */
export function ExplanationParts({ parts, more, state, label, onGo }: ExplanationPartsProps) {
  const styles = useStyles()
  return (
    <ul className={styles.parts} aria-label={label}>
      {parts.map((part, index) => (
        <ExplanationPart
          key={`${part.name ?? part.title}/${String(index)}`}
          part={part}
          state={state}
          renderParts={(inner) => (
            <ExplanationParts {...inner} state={state} label={`What makes ${part.title}`} onGo={onGo} />
          )}
          onGo={onGo}
        />
      ))}
      {more === null ? null : <li className={styles.more}>{moreWords(more)}</li>}
    </ul>
  )
}

const useStyles = makeStyles({
  parts: { listStyleType: 'none', margin: 0, padding: 0 },
  more: {
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
  },
})
