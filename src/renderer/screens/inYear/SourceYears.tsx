import type { Source } from '../../../domain/funding/source.ts'
import { figure } from '../../../domain/values/figure.ts'
import { ExplainedFigure } from '../../components/explain/ExplainedFigure.tsx'
import { RecordCard } from '../../components/RecordCard.tsx'
import { RecordList } from '../../components/RecordList.tsx'
import { useOpenRecord } from '../../components/useOpenRecord.ts'
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
  return (
    <RecordCard
      record={`sources/${source.id}`}
      title={source.name}
      heading="h3"
      summary={
        <span>
          <ExplainedFigure name={figure.sourceForecast(source.id)} sign /> forecast,{' '}
          <ExplainedFigure name={figure.sourcePlanned(source.id)} sign /> planned
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
