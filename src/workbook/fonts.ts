import type { ExcelFeature } from './excelFeature.ts'

/** The order in which the schema (CT_Font) wants what is said of a font. */
const order = ['b', 'i', 'strike', 'u', 'sz', 'color', 'name', 'family']

/** Puts what the library says of fonts into the order of the schema, without which the file is not valid. */
export const fonts: ExcelFeature = {
  files: {
    transform: {
      'xl/styles.xml': {
        transform: (xml) =>
          xml.replaceAll(/(<font>)(.*?)(<\/font>)/g, (_, start: string, inside: string, end: string) => {
            const parts = inside.match(/<[^>]*\/>/g) ?? []
            return start + parts.toSorted((one, other) => placeOf(one) - placeOf(other)).join('') + end
          }),
      },
    },
  },
}

const placeOf = (part: string): number => order.indexOf(/\w+/.exec(part)?.[0] ?? '')
