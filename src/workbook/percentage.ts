/** A part of one as the percentage that a spreadsheet shows it as, so that nobody takes it for pounds: 0.25 is `25%`. */
export const percentage = (part: number): string => `${Number((part * 100).toPrecision(12))}%`
