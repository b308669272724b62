import type { Ambition } from '../../../domain/ambitions/ambition.ts'
import { fieldId } from '../../components/fieldName.ts'
import { warningFor } from '../../components/fieldWarning.ts'
import { useOpenFindingsOf } from '../../stores/useOpenFindingsOf.ts'
import { usePlan, useView } from '../../stores/usePlan.ts'

/** What the fields of an ambition have in common, and how one is saved. */
export function useAmbitionFields(ambition: Ambition) {
  const store = usePlan()
  const { readOnly } = useView()
  const findings = useOpenFindingsOf(`ambitions/${ambition.id}`)
  return {
    readOnly,
    common: (field: keyof Ambition) => ({
      id: fieldId('ambitions', ambition.id, field),
      warning: warningFor(findings, field),
      readOnly,
      disabled: readOnly,
    }),
    save: (fields: Partial<Omit<Ambition, 'id'>>): Promise<void> =>
      store.execute({ type: 'ambition.change', id: ambition.id, fields }),
  }
}
