import { Page } from '../../components/Page.tsx'
import { Section } from '../../components/Section.tsx'
import { DetailsFields } from './DetailsFields.tsx'
import { GuidanceSummary } from './GuidanceSummary.tsx'
import { MemberList } from './MemberList.tsx'

/** Whose plan this is, for which year, and who sits on the partnership. */
export function SetUpScreen() {
  return (
    <Page title="Set up" intro="Whose plan this is, and who sits at the table.">
      <Section title="The plan">
        <DetailsFields />
      </Section>
      <MemberList />
      <Section title="Guidance">
        <GuidanceSummary />
      </Section>
    </Page>
  )
}
