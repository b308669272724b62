import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { ChosenSavings } from '../../../contract/scenarioViews.ts'
import { ProblemBar } from '../../components/ProblemBar.tsx'
import { useAnswer } from '../../components/useAnswer.ts'
import { useRecord, useView } from '../../stores/usePlan.ts'
import { client } from '../../transport.ts'
import type { AnsweredCut } from './answeredCut.ts'
import { itemKey } from './cutItemWords.ts'
import { tickedWords } from './cutWords.ts'
import type { Keep } from './scenarioCommands.ts'
import { cutTitle, type ReadCut } from './typedCut.ts'

interface KeepCutProps {
  readonly answered: AnsweredCut
  readonly chosen: ReadonlySet<string>
  readonly keep: Keep
}

/** What the costs ticked save of a cut, and the cut with them kept as a scenario. */
export function KeepCut({ answered: { cut, answer }, chosen, keep }: KeepCutProps) {
  const styles = useStyles()
  const { readOnly } = useView()
  const source = useRecord('sources', cut.sourceId)
  const [refused, setRefused] = useState<Refused | null>(null)
  const [keeping, setKeeping] = useState(false)
  const stopped = answer.items.filter((item) => item.adjustment !== null && chosen.has(itemKey(item)))
  const keys = stopped.map(itemKey)
  const savings = useAnswer(JSON.stringify([cut, keys]), (id) => addedUp(id, cut, keys))
  const keepIt = (): void => {
    const adjustments = [answer.adjustment, ...stopped.flatMap(({ adjustment }) => adjustment ?? [])]
    setKeeping(true)
    keep({ title: cutTitle(source?.name ?? '', cut), note: '', adjustments }).catch((error: unknown) => {
      setRefused({ chosen, why: (error as Error).message })
      setKeeping(false)
    })
  }
  return (
    <>
      <p role="status" className={styles.sum}>
        {savings.answer === null ? null : tickedWords(answer, savings.answer)}
      </p>
      <ProblemBar problem={refused?.chosen === chosen ? refused.why : savings.problem} />
      <Button appearance="primary" disabled={readOnly} disabledFocusable={keeping} onClick={keepIt}>
        {stopped.length === 0 ? 'Keep the cut as a scenario' : 'Keep the cut and what stops as a scenario'}
      </Button>
    </>
  )
}

/** Why the cut could not be kept, with what was ticked then. */
interface Refused {
  readonly chosen: ReadonlySet<string>
  readonly why: string
}

/** How many costs were ticked, and what they save. */
interface Ticked extends ChosenSavings {
  readonly count: number
}

const addedUp = async (id: string, cut: ReadCut, chosen: string[]): Promise<Ticked> => ({
  count: chosen.length,
  ...(await client['cut.addUp']({ id, ...cut, chosen })),
})

const useStyles = makeStyles({
  sum: { fontWeight: tokens.fontWeightSemibold },
})
