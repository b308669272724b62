/** Reads a whole number from nought up to `most`, such as `12` or `1,200`; null for anything else. */
export function readWhole(text: string, most: number): number | null {
  const typed = text.trim()
  if (!/^(\d+|\d{1,3}(,\d{3})+)$/.test(typed)) return null
  const whole = Number(typed.replaceAll(',', ''))
  return whole <= most ? whole : null
}
