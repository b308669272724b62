import { Spinner } from '@fluentui/react-components'
import { titleOf, type Place } from './places.ts'

/** While a screen's own code is fetched from the disk. */
export const LoadingPage = ({ place }: { readonly place: Place }) => (
  <Spinner label={`Opening ${titleOf(place)}`} style={{ marginTop: 48 }} />
)
