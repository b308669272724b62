import { Page } from '../../components/Page.tsx'

export function VersionsScreen() {
  return <Page title="Versions">{null}</Page>
}
