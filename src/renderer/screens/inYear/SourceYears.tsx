import type { Source } from '../../../domain/funding.ts'
import { figure } from '../../../domain/values/figure.ts'
import { Amount } from '../../components/Amount.tsx'
import { RecordCard } from '../../components/RecordCard.tsx'
import { RecordList } from '../../components/RecordList.tsx'
import { useOpenRecord } from '../../components/useOpenRecord.ts'
import { useFigure } from '../../stores/usePlan.ts'
import { QuarterTable } from './QuarterTable.tsx'
import { VarianceReasons } from './VarianceReasons.tsx'

/** Every source with its quarters and the reasons for them, one open at a time. */
export function SourceYears({ sources }: { readonly sources: readonly Source[] }) {
  const [open, setOpen] = useOpenRecord('sources')
  return (
    <RecordList label="Sources, quarter by quarter">
      {sources.map((source) => (
        <SourceYear
          key={source.id}
          source={source}
          open={open === source.id}
          onToggle={() => {
            setOpen(open === source.id ? null : source.id)
          }}
        />
      ))}
    </RecordList>
  )
}

interface SourceYearProps {
  readonly source: Source
  readonly open: boolean
  readonly onToggle: () => void
}

function SourceYear({ source, open, onToggle }: SourceYearProps) {
  const planned = useFigure(figure.sourcePlanned(source.id))
  const forecast = useFigure(figure.sourceForecast(source.id))
  return (
    <RecordCard
      record={`sources/${source.id}`}
      title={source.name}
      heading="h3"
      summary={
        <span>
          <Amount pence={forecast} sign /> forecast, <Amount pence={planned} sign /> planned
        </span>
      }
      open={open}
      onToggle={onToggle}
    >
      <QuarterTable source={source} />
      <VarianceReasons source={source} />
    </RecordCard>
  )
}
