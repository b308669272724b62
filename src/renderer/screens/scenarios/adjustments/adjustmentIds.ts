import { fieldId } from '../../../components/fieldName.ts'

/** The button that adds a change to a scenario. */
export const addId = (id: string): string => fieldId('scenarios', id, 'adjustments')

/** A field of one of its changes, which are counted from 0. */
export const fieldOf = (id: string, index: number, field: string): string =>
  fieldId('scenarios', id, `adjustments.${index}.${field}`)
