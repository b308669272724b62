import { makeStyles, tokens } from '@fluentui/react-components'
import { CalculatorRegular } from '@fluentui/react-icons'
import type { CustomCellRendererProps } from 'ag-grid-react'
import type { GridRow } from '../rows/gridRow.ts'
import { Unseen } from '../../../components/Unseen.tsx'

/** A later year's cost that follows from this year's and the uplift: told by its look and by words. */
export function DerivedCell({ valueFormatted }: CustomCellRendererProps<GridRow>) {
  return (
    <span title="Follows this year’s cost with the uplift">
      {valueFormatted}
      <Unseen>, follows the uplift</Unseen>
    </span>
  )
}

/** A year's cost that is worked out from a unit cost. */
export function WorkedOutCell({ valueFormatted }: CustomCellRendererProps<GridRow>) {
  const styles = useStyles()
  return (
    <span className={styles.cell} title="Worked out from a unit cost">
      <CalculatorRegular aria-hidden />
      {valueFormatted}
      <Unseen>, worked out from a unit cost</Unseen>
    </span>
  )
}

const useStyles = makeStyles({
  cell: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
})
