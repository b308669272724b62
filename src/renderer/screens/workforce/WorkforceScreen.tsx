import { Page } from '../../components/Page.tsx'

export function WorkforceScreen() {
  return <Page title="Workforce">{null}</Page>
}
