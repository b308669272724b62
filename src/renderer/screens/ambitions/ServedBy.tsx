import { LinkedInterventions } from '../../components/LinkedInterventions.tsx'
import { useList } from '../../stores/usePlan.ts'

/** The interventions that bring an ambition nearer. */
export function ServedBy({ ambitionId }: { readonly ambitionId: string }) {
  const serving = useList('interventions').filter(({ ambitions }) => ambitions.includes(ambitionId))
  return (
    <LinkedInterventions
      title="Interventions that serve it"
      none="None yet. Choose this ambition under Interventions."
      interventions={serving}
    />
  )
}
