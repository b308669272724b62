import { Page } from '../../components/Page.tsx'

export function InYearScreen() {
  return <Page title="In the year">{null}</Page>
}
