import type { Source } from '../../../domain/funding/source.ts'
import { figure } from '../../../domain/values/figure.ts'
import { quarters, quarterTitle, type Quarter } from '../../../domain/values/financialYear.ts'
import { formatPounds, noMoney, pence } from '../../../domain/values/money.ts'
import { fieldId } from '../../components/fieldName.ts'
import { warningFor } from '../../components/fieldWarning.ts'
import { TextField } from '../../components/TextField.tsx'
import { useFigure, useFindings, useList, usePlan, useView } from '../../stores/usePlan.ts'
import { saveReason } from './saveReason.ts'
import { useClosedQuarters } from './useClosedQuarters.ts'

/** Why the closed quarters of a source went otherwise than planned. */
export function VarianceReasons({ source }: { readonly source: Source }) {
  const closed = useClosedQuarters()
  if (closed === 0) return <p>Once a quarter is closed, say here why it went otherwise than planned.</p>
  return quarters
    .filter((quarter) => quarter <= closed)
    .map((quarter) => <Reason key={quarter} sourceId={source.id} quarter={quarter} />)
}

function Reason({ sourceId, quarter }: { readonly sourceId: string; readonly quarter: Quarter }) {
  const store = usePlan()
  const { readOnly } = useView()
  const variance = useFigure(figure.sourceVariance(sourceId, quarter)) ?? noMoney
  const given = useList('variances').find((each) => each.sourceId === sourceId && each.quarter === quarter)
  const asked = warningFor(useFindings(`sources/${sourceId}`), `q${quarter}`)
  if (variance === 0 && asked === undefined && given === undefined)
    return <p>{quarterTitle(quarter)} went as planned.</p>
  const apart = `${formatPounds(pence(Math.abs(variance)))} ${variance < 0 ? 'less' : 'more'} was spent in ${quarterTitle(quarter)}`
  return (
    <TextField
      id={
        given === undefined
          ? fieldId('sources', sourceId, `q${quarter}`)
          : fieldId('variances', given.id, 'reason')
      }
      label={variance === 0 ? `Why ${quarterTitle(quarter)} went otherwise than planned` : `Why ${apart}`}
      lines={2}
      required={asked !== undefined}
      readOnly={readOnly}
      value={given?.reason ?? ''}
      warning={asked}
      save={(reason) => saveReason(store, sourceId, quarter, reason)}
    />
  )
}
