import { Field, Input, Select } from '@fluentui/react-components'
import { useId } from 'react'
import type { Source } from '../../../domain/funding/source.ts'
import { FieldRow } from '../../components/FieldRow.tsx'
import { Section } from '../../components/Section.tsx'
import { cutMeasures } from './cutMeasures.ts'
import type { CutProblems, TypedCut } from './typedCut.ts'

interface CutFormProps {
  readonly sources: readonly Source[]
  readonly typed: TypedCut
  readonly problems: CutProblems
  readonly type: (changed: TypedCut) => void
}

/** Which source is cut, by how much and from when. Answered as it is typed; nothing of it is kept. */
export function CutForm({ sources, typed, problems, type }: CutFormProps) {
  const id = useId()
  const invalid = (problem: string | null) =>
    problem === null ? {} : { validationMessage: problem, validationState: 'error' as const }
  return (
    <Section title="The cut">
      <FieldRow>
        <Field label={{ children: 'Funding source', htmlFor: `${id}source` }}>
          <Select
            id={`${id}source`}
            style={{ minWidth: 0 }}
            value={typed.sourceId}
            onChange={(_, { value }) => {
              type({ ...typed, sourceId: value })
            }}
          >
            {sources.map((source) => (
              <option key={source.id} value={source.id}>
                {source.name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={{ children: 'Measured in', htmlFor: `${id}of` }}>
          <Select
            id={`${id}of`}
            style={{ minWidth: 0 }}
            value={typed.of}
            onChange={(_, { value }) => {
              type({ ...typed, of: cutMeasures.find(([each]) => each === value)?.[0] ?? 'year' })
            }}
          >
            {cutMeasures.map(([value, title]) => (
              <option key={value} value={value}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label="How much less"
          hint={typed.of === 'sum' ? 'In pounds, for example 25,000' : 'In percent, for example 8'}
          {...invalid(problems.size)}
        >
          <Input
            inputMode="decimal"
            value={typed.size}
            onChange={(_, { value }) => {
              type({ ...typed, size: value })
            }}
          />
        </Field>
        <Field label="From" hint="For example 1 October 2027 or 1/10/27" {...invalid(problems.from)}>
          <Input
            value={typed.from}
            onChange={(_, { value }) => {
              type({ ...typed, from: value })
            }}
          />
        </Field>
      </FieldRow>
    </Section>
  )
}
