/** `12 of 80 lines`, or how many there are when all are shown. */
export const shownWords = (shown: number, all: number): string =>
  shown === all ? `${all} line${all === 1 ? '' : 's'}` : `${shown} of ${all} lines`
