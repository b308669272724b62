/** In which order the sheets of a workbook are looked at for what was spent. */
export { likelySpendingFirst } from '../domain/sheet/likelySpending.ts'
