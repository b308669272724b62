import { Checkbox, makeStyles, tokens } from '@fluentui/react-components'
import { ExplainedAmount } from '../../components/explain/ExplainedAmount.tsx'
import { costOfCut } from './cutAsked.ts'
import { nameOf, itemKey, type CutItem } from './cutItemWords.ts'
import { HowStopped } from './HowStopped.tsx'
import type { ReadCut } from './typedCut.ts'

interface CutItemRowProps {
  readonly cut: ReadCut
  readonly item: CutItem
  /** None where it cannot be ticked. */
  readonly ticked: boolean | null
  readonly tick: (ticked: boolean) => void
}

/** A cost in the face of a cut: what is expected of it, how it can be stopped and what that saves. */
export function CutItemRow({ cut, item, ticked, tick }: CutItemRowProps) {
  const styles = useStyles()
  const key = itemKey(item)
  return (
    <tr>
      <th scope="row" className={styles.text}>
        {ticked === null ? (
          <span className={styles.bound}>{nameOf(item)}</span>
        ) : (
          <Checkbox
            label={nameOf(item)}
            checked={ticked}
            onChange={(_, { checked }) => {
              tick(checked === true)
            }}
          />
        )}
      </th>
      <td className={styles.text}>
        <HowStopped item={item} />
      </td>
      <td className={styles.money}>
        <ExplainedAmount asked={costOfCut(cut, key, 'expected')} pence={item.expected} />
      </td>
      <td className={styles.money}>
        <ExplainedAmount asked={costOfCut(cut, key, 'saving')} pence={item.saving} />
      </td>
    </tr>
  )
}

const cell = {
  padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  verticalAlign: 'middle',
} as const

const useStyles = makeStyles({
  text: { ...cell, textAlign: 'start', fontWeight: tokens.fontWeightRegular },
  money: { ...cell, textAlign: 'end', whiteSpace: 'nowrap' },
  bound: { display: 'block', paddingInlineStart: '36px' },
})
