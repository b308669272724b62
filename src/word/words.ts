import { TextRun, type IRunOptions } from 'docx'
import { printable } from '../domain/documents/wording.ts'

/** Words on one line, for titles, headers and properties. */
export const oneLine = (text: string): string => printable(text).replaceAll(/\s+/g, ' ').trim()

/** Words as runs, with the line breaks people made. */
export const runs = (text: string, options: IRunOptions = {}): readonly TextRun[] =>
  printable(text)
    .split('\n')
    .map((line, index) => new TextRun({ ...options, text: line, ...(index === 0 ? {} : { break: 1 }) }))
