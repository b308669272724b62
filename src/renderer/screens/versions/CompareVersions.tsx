import { Field, Select, Spinner } from '@fluentui/react-components'
import { useState } from 'react'
import type { Version } from '../../../domain/plan/version.ts'
import { FieldRow } from '../../components/FieldRow.tsx'
import { ProblemBar } from '../../components/ProblemBar.tsx'
import { Section } from '../../components/Section.tsx'
import { useAnswer } from '../../components/useAnswer.ts'
import { client } from '../../transport.ts'
import { Differences } from './Differences.tsx'

/** Stands for the plan as it is among the versions to choose from. */
const now = ''

/** Holds a version against another, or against the plan as it is. The newest first. */
export function CompareVersions({ versions }: { readonly versions: readonly Version[] }) {
  const [chosenFrom, setFrom] = useState<string | null>(null)
  const [chosenTo, setTo] = useState(now)
  const has = (id: string | null): id is string => versions.some((version) => version.id === id)
  const from = has(chosenFrom) ? chosenFrom : (versions[0]?.id ?? now)
  const to = has(chosenTo) ? chosenTo : now
  return (
    <Section title="What changed" intro="Choose two states of the plan to see what differs between them.">
      <FieldRow>
        <Choice label="From" value={from} choose={setFrom} versions={versions} />
        <Choice label="To" value={to} choose={setTo} versions={versions} withNow />
      </FieldRow>
      <Compared key={`${from} ${to}`} from={from} to={to === now ? null : to} />
    </Section>
  )
}

/** What differs between two states; to the plan as it is where the second is none. */
function Compared({ from, to }: { readonly from: string; readonly to: string | null }) {
  const { answer, problem } = useAnswer('compared', (id) => client['version.compare']({ id, from, to }))
  if (problem !== null) return <ProblemBar problem={problem} />
  return answer === null ? (
    <Spinner label="Holding one against the other" />
  ) : (
    <Differences found={answer} from={from} to={to} />
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly choose: (id: string) => void
  readonly versions: readonly Version[]
  readonly withNow?: boolean
}

const Choice = ({ label, value, choose, versions, withNow = false }: ChoiceProps) => (
  <Field label={label}>
    <Select
      value={value}
      onChange={(_, { value: chosen }) => {
        choose(chosen)
      }}
    >
      {withNow ? <option value={now}>The plan as it is now</option> : null}
      {versions.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </Select>
  </Field>
)
