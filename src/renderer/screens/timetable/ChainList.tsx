import { Section } from '../../components/Section.tsx'
import { usePack, useView } from '../../stores/usePlan.ts'
import { ChainCard } from './ChainCard.tsx'

/** The ways to a decision that the guidance knows, each planned back from one date. */
export function ChainList() {
  const { chains } = usePack()
  const { readOnly } = useView()
  if (chains.length === 0 || readOnly) return null
  return (
    <Section
      title="Ways to a decision"
      intro="The steps from a draft to an agreed plan, reckoned from one date and moving with it. The days between them are this program’s own working values: put in those of your council."
    >
      {chains.map((chain) => (
        <ChainCard key={chain.id} chain={chain} />
      ))}
    </Section>
  )
}
