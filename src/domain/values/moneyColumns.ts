/** The columns of the budget grid that hold the plan's year by its parts: quarters, and months from April. */
export const quarterColumns = ['q1', 'q2', 'q3', 'q4'] as const
export type QuarterColumn = (typeof quarterColumns)[number]

export const monthColumns = [
  'm1',
  'm2',
  'm3',
  'm4',
  'm5',
  'm6',
  'm7',
  'm8',
  'm9',
  'm10',
  'm11',
  'm12',
] as const
export type MonthColumn = (typeof monthColumns)[number]
