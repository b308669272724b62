import { useState } from 'react'
import { EmptyState } from '../../components/EmptyState.tsx'
import { fieldId } from '../../components/fieldName.ts'
import { FindingsOf } from '../../components/FindingsOf.tsx'
import { AddButton, RecordList } from '../../components/RecordList.tsx'
import { Section } from '../../components/Section.tsx'
import { useListEdits } from '../../components/useListEdits.ts'
import { useOpenRecord } from '../../components/useOpenRecord.ts'
import { newId, nextPosition, useList, useView } from '../../stores/usePlan.ts'
import { GanttTable } from './GanttTable.tsx'
import { ViewChoice, type TimetableView } from './ViewChoice.tsx'
import { blankStep } from './blankStep.ts'
import { inTime } from './inTime.ts'
import { StepCard } from './StepCard.tsx'
import { useSteadyOrder } from './useSteadyOrder.ts'

/** The steps in the order of their dates. */
export function StepRecords() {
  const steps = useList('steps')
  const { readOnly, stepDates } = useView()
  const edits = useListEdits()
  const [view, setView] = useState<TimetableView>('list')
  const [open, setOpen] = useOpenRecord('steps')
  // A step that is open is changed in the list, whichever way it was come to.
  const shown = open === null ? view : 'list'
  const dated = useSteadyOrder(inTime(steps, stepDates), ({ step }) => step.id, open !== null)
  const add = (): void => {
    const id = newId()
    edits.add(
      { type: 'step.add', record: blankStep(id, nextPosition(steps), 'New step') },
      fieldId('steps', id, 'title'),
    )
    setOpen(id)
  }
  const addButton = readOnly ? null : (
    <AddButton table="steps" primary onClick={add}>
      Add a step
    </AddButton>
  )
  return (
    <Section title="Dates">
      <FindingsOf record="steps/" />
      {dated.length === 0 ? null : (
        <ViewChoice
          view={shown}
          choose={(chosen) => {
            setView(chosen)
            setOpen(null)
          }}
        />
      )}
      {dated.length === 0 ? (
        <EmptyState title="No dates yet" action={addButton}>
          Begin with the day the plan has to be submitted, then the meetings that agree it. The deadlines in
          the guidance are offered below.
        </EmptyState>
      ) : shown === 'gantt' ? (
        <GanttTable openStep={setOpen} />
      ) : (
        <>
          <RecordList label="Dates, the earliest first, what is done last">
            {dated.map(({ step, worked }) => (
              <StepCard
                key={step.id}
                step={step}
                worked={worked}
                open={open === step.id}
                onToggle={() => {
                  setOpen(open === step.id ? null : step.id)
                }}
              />
            ))}
          </RecordList>
          {addButton}
        </>
      )}
    </Section>
  )
}
