/** `1 cell and 2 columns could not be read`; what there is none of is not named. */
export const notReadWords = (cells: number, columns: number): string =>
  `${[counted(cells, 'cell'), counted(columns, 'column')].filter(Boolean).join(' and ')} could not be read`

const counted = (count: number, noun: string): string =>
  count === 0 ? '' : `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`
