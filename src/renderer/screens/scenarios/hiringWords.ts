/** That it is not known of some sources what has to be given back, as the end of a sentence; empty where it is of all. */
export const returnNotKnownWords = (sources: number): string =>
  sources === 0
    ? ''
    : `; not known for ${sources === 1 ? '1 source' : `${sources.toLocaleString('en-GB')} sources`}, where the allocation is missing or nobody has said whether what is left may be carried over`
