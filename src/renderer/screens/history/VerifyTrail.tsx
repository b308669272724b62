import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components'
import { ShieldCheckmark20Regular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { Output } from '../../../contract/operations.ts'
import { useComplain } from '../../components/announce.tsx'
import { usePlan } from '../../stores/usePlan.ts'
import { client } from '../../transport.ts'
import { proofInWords } from './proofInWords.ts'

/** Proves that the history is as it was written: each entry is sealed together with the one before it. */
export function VerifyTrail() {
  const styles = useStyles()
  const { id } = usePlan()
  const complain = useComplain()
  const [proof, setProof] = useState<Output<'plan.verify'> | null>(null)
  return (
    <div className={styles.row}>
      <Button
        icon={<ShieldCheckmark20Regular />}
        onClick={() => {
          client['plan.verify']({ id }).then(setProof, complain)
        }}
      >
        Verify
      </Button>
      <div role="status" className={styles.answer}>
        {proof === null ? null : (
          <MessageBar intent={proof.intact ? 'success' : 'error'} layout="multiline">
            <MessageBarBody>{proofInWords(proof)}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </div>
  )
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalL,
  },
  answer: { flex: '1 1 300px' },
})
