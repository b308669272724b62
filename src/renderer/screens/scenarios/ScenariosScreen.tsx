import { Page } from '../../components/Page.tsx'

export function ScenariosScreen() {
  return <Page title="Scenarios">{null}</Page>
}
