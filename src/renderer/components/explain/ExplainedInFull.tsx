import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components'
import { Copy16Regular } from '@fluentui/react-icons'
import type { Explanation } from '../../../domain/explain/explanation.ts'
import { formatPounds } from '../../../domain/values/money.ts'
import { useAnnounce, useComplain } from '../announce.tsx'
import type { Asked } from './explain.ts'
import { ExplanationParts } from './ExplanationParts.tsx'
import { explanationText } from './explanationWords.ts'
import { RecordLink } from './RecordLink.tsx'
import { useExplanation } from './useExplanation.ts'

interface ExplainedInFullProps {
  readonly asked: Asked
  readonly onGo: () => void
}

/** A figure's title, amount and sentence, and what it is made of. */
export function ExplainedInFull({ asked, onGo }: ExplainedInFullProps) {
  const styles = useStyles()
  const { answer: explanation, problem } = useExplanation(asked)
  if (problem !== null) return <p role="alert">{problem}.</p>
  if (explanation === null) return <Spinner size="small" label="Looking it up…" />
  const { title, amount, how, parts, more } = explanation
  const state = 'figure' in asked ? asked.state : undefined
  // A record is gone to as it is now, which is not what another state of the plan was made from.
  const record = state === undefined ? explanation.record : null
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.amount}>{amount === null ? 'Not known' : formatPounds(amount)}</p>
      <p className={styles.how}>
        {how}. {record === null ? null : <RecordLink record={record} title={title} onGo={onGo} />}
      </p>
      {parts.length === 0 ? null : (
        <ExplanationParts parts={parts} more={more} state={state} label={`What makes ${title}`} onGo={onGo} />
      )}
      <CopyButton explanation={explanation} />
    </>
  )
}

function CopyButton({ explanation }: { readonly explanation: Explanation }) {
  const announce = useAnnounce()
  const complain = useComplain()
  return (
    <Button
      size="small"
      icon={<Copy16Regular />}
      style={{ marginBlock: tokens.spacingVerticalM }}
      onClick={() => {
        navigator.clipboard.writeText(explanationText(explanation)).then(() => {
          announce('The explanation is copied')
        }, complain)
      }}
    >
      Copy as text
    </Button>
  )
}

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  amount: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  how: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground2,
  },
})
