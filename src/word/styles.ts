import {
  AlignmentType,
  BorderStyle,
  LevelFormat,
  LineRuleType,
  type INumberingOptions,
  type IStylesOptions,
} from 'docx'

/** Dark enough on white and on the shade for the contrast that WCAG AA asks of small text. */
export const colours = {
  heading: '1F3864',
  mark: '8B0000',
  link: '0B4F9E',
  shade: 'E7ECF4',
  rule: '5B6B85',
} as const

/** Line spacing of 1.15, in 240ths of a line: the rule makes it a share of the line and not a fixed height. */
const line = { line: 276, lineRule: LineRuleType.AUTO } as const
const font = 'Arial'

const headingStyle = (points: number, before: number) => ({
  run: { font, size: points * 2, bold: true, italics: false, color: colours.heading },
  paragraph: { spacing: { before, after: 120, ...line }, keepNext: true, keepLines: true },
})

const paragraphStyle = (id: string, name: string, run: object, paragraph: object) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run,
  paragraph,
})

/** Every look of the documents by name, so that a council can restyle them in Word. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: 24, language: { value: 'en-GB', eastAsia: 'en-GB' } },
      paragraph: { spacing: { after: 160, ...line }, alignment: AlignmentType.LEFT },
    },
    title: {
      run: { font, size: 60, bold: true, color: colours.heading },
      paragraph: { spacing: { before: 240, after: 240, ...line } },
    },
    heading1: headingStyle(18, 480),
    heading2: headingStyle(15, 360),
    heading3: headingStyle(12.5, 240),
    hyperlink: { run: { color: colours.link, underline: {} } },
    caption: {
      run: { font, size: 20, bold: true, italics: false, color: colours.heading },
      paragraph: { spacing: { before: 240, after: 80, ...line }, keepNext: true, keepLines: true },
    },
    listParagraph: { paragraph: { spacing: { after: 80, ...line } } },
  },
  paragraphStyles: [
    paragraphStyle(
      'Subtitle',
      'Subtitle',
      { size: 32, color: colours.heading },
      { spacing: { after: 240, ...line } },
    ),
    paragraphStyle(
      'CoverArea',
      'Cover area',
      { size: 32 },
      { spacing: { before: 2_400, after: 240, ...line } },
    ),
    paragraphStyle('CoverLine', 'Cover line', {}, { spacing: { after: 60, ...line } }),
    paragraphStyle(
      'DraftMark',
      'Draft mark',
      { bold: true, color: colours.mark },
      { spacing: { before: 480, after: 480, ...line } },
    ),
    paragraphStyle(
      'Callout',
      'Callout',
      {},
      { spacing: { before: 160, after: 240, ...line }, keepLines: true },
    ),
    paragraphStyle('ContentsHeading', 'Contents heading', headingStyle(18, 0).run, {
      spacing: { after: 160, ...line },
      keepNext: true,
    }),
    paragraphStyle('TOC1', 'toc 1', {}, { spacing: { before: 80, after: 20, ...line } }),
    paragraphStyle('TOC2', 'toc 2', { size: 22 }, { spacing: { after: 0, ...line }, indent: { left: 340 } }),
    paragraphStyle('Header', 'header', { size: 18 }, { spacing: { after: 0, ...line } }),
    paragraphStyle('Footer', 'footer', { size: 18 }, { spacing: { after: 0, ...line } }),
    paragraphStyle('TableText', 'Table text', { size: 20 }, { spacing: { before: 30, after: 30, ...line } }),
    paragraphStyle(
      'TableHeading',
      'Table heading',
      { size: 20, bold: true },
      {
        spacing: { before: 30, after: 30, ...line },
        keepNext: true,
      },
    ),
    // Word needs a paragraph to end a section with: after a table it is this one, too low to start a page.
    paragraphStyle(
      'SectionEnd',
      'Section end',
      { size: 2 },
      { spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } },
    ),
  ],
}

export const bulletList = 'bullets'

export const numbering: INumberingOptions = {
  config: [
    {
      reference: bulletList,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { run: { font }, paragraph: { indent: { left: 454, hanging: 284 } } },
        },
      ],
    },
  ],
}

const side = (size: number, space: number) => ({
  style: BorderStyle.SINGLE,
  size,
  space,
  color: colours.rule,
})

/** The box around a callout. */
export const box = { top: side(6, 6), right: side(6, 6), bottom: side(6, 6), left: side(36, 6) }

/** The lines of a table: across, none down. */
export const tableLines = {
  top: side(8, 0),
  bottom: side(8, 0),
  insideHorizontal: side(4, 0),
  left: { style: BorderStyle.NONE, size: 0, color: 'auto' },
  right: { style: BorderStyle.NONE, size: 0, color: 'auto' },
  insideVertical: { style: BorderStyle.NONE, size: 0, color: 'auto' },
}
