import { SaxesParser } from 'saxes'

/** The styles whose numbers are shown as percentages, by the number that cells name them by. */
export function percentStyles(styles: string): ReadonlySet<string> {
  const formats = new Map<string, string>()
  const found = new Set<string>()
  let inCellFormats = false
  let style = 0
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes: { numFmtId: format = '', formatCode = '' } }) => {
    const tag = localName(name)
    if (tag === 'numFmt') formats.set(format, formatCode)
    else if (tag === 'cellXfs') inCellFormats = true
    else if (tag === 'xf' && inCellFormats) {
      if (isPercent(formats.get(format) ?? builtIn.get(format) ?? '')) found.add(String(style))
      style += 1
    }
  })
  parser.on('closetag', ({ name }) => {
    if (localName(name) === 'cellXfs') inCellFormats = false
  })
  parser.write(styles).close()
  return found
}

const builtIn: ReadonlyMap<string, string> = new Map([
  ['9', '0%'],
  ['10', '0.00%'],
])

/** A percent sign that is not a letter of a text: those stand in quotation marks or behind a stroke. */
const isPercent = (format: string): boolean => format.replaceAll(/"[^"]*"|\\./g, '').includes('%')

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)
