import { LinkedInterventions } from '../../components/LinkedInterventions.tsx'
import { useList } from '../../stores/usePlan.ts'

/** The interventions that answer a need. */
export function AnsweredBy({ needId }: { readonly needId: string }) {
  const answering = useList('interventions').filter(({ needs }) => needs.includes(needId))
  return (
    <LinkedInterventions
      title="Interventions that answer it"
      none="None yet. Choose this need under Interventions."
      interventions={answering}
    />
  )
}
