import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { Add20Regular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { Source } from '../../../domain/funding/source.ts'
import type { Pack } from '../../../domain/plan/pack.ts'
import { CertaintyNote } from '../../components/CertaintyNote.tsx'
import { CheckField } from '../../components/CheckField.tsx'
import { usePack } from '../../stores/usePlan.ts'
import { AddCondition } from './AddCondition.tsx'
import { FundingPart } from './FundingPart.tsx'
import { OwnConditions } from './OwnConditions.tsx'
import { useSource } from './useSource.ts'

/** What binds the money: the conditions of its grant, each with where it was read and how sure that is, and its own. */
export function SourceConditions({ source }: { readonly source: Source }) {
  const styles = useStyles()
  const pack = usePack()
  const { at, warning, save, readOnly } = useSource(source)
  const [adding, setAdding] = useState(false)
  const grant = pack.grants.find((each) => each.id === source.grantId)
  const asksMembership = [...(grant?.conditions ?? []), ...source.conditions].some(
    ({ kind }) => kind === 'membership',
  )
  return (
    <>
      <FundingPart
        title={grant ? `Conditions of the ${grant.title}` : 'Conditions'}
        intro={
          grant
            ? `${grant.administrator}. ${grant.legalBasis}. ${grant.eligibility} ${grant.payment}`
            : 'Local money: the guidance pack has no conditions for it. Add those of your own letter or agreement.'
        }
      >
        {grant === undefined ? null : (
          <ul className={styles.list}>
            {grant.conditions.map((condition, index) => (
              <li key={index}>
                <div>{condition.text}</div>
                <CertaintyNote certainty={condition.certainty} oneCouncil={condition.oneCouncil} />
                {condition.source === '' ? null : (
                  <div className={styles.source}>Source: {titlesOf(pack, condition.source)}</div>
                )}
              </li>
            ))}
          </ul>
        )}
        <OwnConditions source={source} />
        {asksMembership ? (
          <CheckField
            id={at('membershipConfirmed')}
            label="The body this money requires has been joined"
            value={source.membershipConfirmed}
            save={(membershipConfirmed) => save({ membershipConfirmed })}
            warning={warning('membershipConfirmed')}
            disabled={readOnly}
          />
        ) : null}
        {readOnly ? null : (
          <div>
            <Button
              id={at('conditions')}
              icon={<Add20Regular />}
              onClick={() => {
                setAdding(true)
              }}
            >
              Add a condition
            </Button>
          </div>
        )}
      </FundingPart>
      {adding ? (
        <AddCondition
          source={source}
          close={() => {
            setAdding(false)
          }}
        />
      ) : null}
    </>
  )
}

/** `S1 S5` as the titles of those documents; a mark the pack does not list stands as it is. */
function titlesOf({ references }: Pack, marks: string): string {
  return marks
    .split(' ')
    .map((mark) => references.find(({ id }) => id === mark)?.title ?? mark)
    .join('; ')
}

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    maxWidth: '75ch',
  },
  source: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
})
