import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons'
import { useId, useMemo, useState, type ReactNode } from 'react'
import type { PlanState } from '../../../contract/explainInputs.ts'
import type { Explanation } from '../../../domain/explain/explanation.ts'
import { RecordLink } from './RecordLink.tsx'
import { amountWords } from './explanationWords.ts'
import { useExplanation } from './useExplanation.ts'

interface ExplanationPartProps {
  readonly part: Explanation
  readonly state: PlanState | undefined
  readonly renderParts: (inner: Pick<Explanation, 'parts' | 'more'>) => ReactNode
  readonly onGo: () => void
}

/** One part: what it is, how much, how it comes about, where it is written and, when opened, what makes it in its turn. */
export function ExplanationPart({ part, state, renderParts, onGo }: ExplanationPartProps) {
  const styles = useStyles()
  const [open, setOpen] = useState(false)
  const inside = useId()
  const { title, how } = part
  const record = state === undefined ? part.record : null
  return (
    <li className={styles.part}>
      <div className={styles.head}>
        {part.cut || part.parts.length > 0 ? (
          <Button
            appearance="transparent"
            size="small"
            className={styles.opener}
            icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
            aria-expanded={open}
            aria-controls={inside}
            onClick={() => {
              setOpen(!open)
            }}
          >
            {title}
          </Button>
        ) : (
          <span className={styles.title}>{title}</span>
        )}
        <span className={styles.amount}>{amountWords(part)}</span>
      </div>
      <div className={styles.how}>
        {how}. {record === null ? null : <RecordLink record={record} title={title} onGo={onGo} />}
      </div>
      <div id={inside} hidden={!open} className={styles.inside}>
        {open ? <InnerParts part={part} state={state} renderParts={renderParts} /> : null}
      </div>
    </li>
  )
}

/** A part's own parts; those left out of the explanation are asked for. */
function InnerParts({
  part,
  state,
  renderParts,
}: Pick<ExplanationPartProps, 'part' | 'state' | 'renderParts'>) {
  const name = part.cut ? part.name : null
  const asked = useMemo(() => (name === null ? null : { figure: name, state }), [name, state])
  const { answer, problem } = useExplanation(asked)
  return problem === null ? renderParts(answer ?? part) : <p role="alert">{problem}.</p>
}

const useStyles = makeStyles({
  part: { paddingBlock: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  opener: {
    flex: '0 1 auto',
    minWidth: 0,
    minHeight: '24px',
    marginInlineStart: '-6px',
    padding: '0 4px 0 0',
    justifyContent: 'flex-start',
    textAlign: 'start',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  title: {
    minWidth: 0,
    paddingInlineStart: '20px',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  amount: { marginInlineStart: 'auto', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  how: { paddingInlineStart: '20px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  inside: {
    marginInlineStart: '7px',
    marginBlockStart: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke2,
  },
})
