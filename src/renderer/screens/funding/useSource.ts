import type { Source } from '../../../domain/funding/source.ts'
import { warningFor } from '../../components/fieldWarning.ts'
import { fieldId } from '../../components/fieldName.ts'
import { useFindings, usePlan, useView } from '../../stores/usePlan.ts'

/** What every field of a source needs: its id, what the checks say of it, and its way to disk. */
export function useSource(source: Source) {
  const store = usePlan()
  const { readOnly } = useView()
  const findings = useFindings(`sources/${source.id}`)
  return {
    readOnly,
    at: (field: keyof Source) => fieldId('sources', source.id, field),
    warning: (field: keyof Source) => warningFor(findings, field),
    save: (fields: Partial<Omit<Source, 'id'>>) =>
      store.execute({ type: 'source.change', id: source.id, fields }),
  }
}
