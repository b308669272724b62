import { Refusal } from '../domain/refusal.ts'

const inWords = new Intl.NumberFormat('en-GB')

/** Sentences for what can be wrong with a spreadsheet that came from outside, each saying what to do. */
export const problems = {
  empty: (name: string) =>
    new Refusal('sheet-empty', `There is nothing in ${name}. Choose the file with the figures in it`),
  tooLarge: (name: string, megabytes: number) =>
    new Refusal(
      'sheet-too-large',
      `${name} is larger than ${megabytes} MB. Copy the sheet that is needed into a new workbook, without pictures, and choose that`,
    ),
  unpacksTooLarge: (name: string) =>
    new Refusal(
      'sheet-unpacks-too-large',
      `${name} unpacks to far more than a spreadsheet should and was not opened. If you trust where it came from, copy the sheet that is needed into a new workbook and choose that`,
    ),
  tooManyParts: (name: string, most: number) =>
    new Refusal(
      'sheet-too-many-parts',
      `${name} is packed from more than ${inWords.format(most)} files, far more than a spreadsheet needs, and was not opened. If you trust where it came from, copy the sheet that is needed into a new workbook and choose that`,
    ),
  lostSheet: (name: string, sheet: string) =>
    new Refusal(
      'sheet-lost',
      `${name} lists a sheet “${sheet}” that is not in it. Open it in your spreadsheet program, see that nothing is missing, save it, and choose it again`,
    ),
  tooManyRows: (name: string, most: number) =>
    new Refusal(
      'sheet-too-many-rows',
      `${name} has a sheet with something in it below row ${inWords.format(most)}. Copy the rows that are needed into a new workbook and choose that`,
    ),
  tooManyColumns: (name: string, most: number) =>
    new Refusal(
      'sheet-too-many-columns',
      `${name} has a sheet with something in it to the right of column ${most}. Copy the columns that are needed into a new workbook and choose that`,
    ),
  tooManyCells: (name: string, most: number) =>
    new Refusal(
      'sheet-too-many-cells',
      `${name} has more than ${inWords.format(most)} cells with something in them. Copy the part that is needed into a new workbook and choose that`,
    ),
  locked: (name: string) =>
    new Refusal(
      'sheet-locked',
      `${name} is locked with a password. Open it in your spreadsheet program, save a copy without a password, and choose that`,
    ),
  oldWorkbook: (name: string) =>
    new Refusal(
      'sheet-old-workbook',
      `${name} is an old Excel workbook (.xls). Open it in your spreadsheet program, save it as .xlsx, and choose that`,
    ),
  binaryWorkbook: (name: string) =>
    new Refusal(
      'sheet-binary-workbook',
      `${name} is a binary Excel workbook (.xlsb). Open it in your spreadsheet program, save it as .xlsx, and choose that`,
    ),
  webPage: (name: string) =>
    new Refusal(
      'sheet-web-page',
      `${name} is a web page or XML file under the name of a spreadsheet. Open it in your spreadsheet program, save it as .xlsx, and choose that`,
    ),
  unknownKind: (name: string) =>
    new Refusal(
      'sheet-unknown-kind',
      `${name} is not a spreadsheet. Choose a file that ends in .xlsx, .ods or .csv`,
    ),
  damaged: (name: string) =>
    new Refusal(
      'sheet-damaged',
      `${name} is damaged and cannot be read. Fetch it again from where it came from, or open it in your spreadsheet program and save it as .xlsx`,
    ),
  openQuote: (name: string, row: number) =>
    new Refusal(
      'sheet-open-quote',
      `In ${name} the quotation marks around a field do not match, in row ${inWords.format(row)} or just before it. Put them right there, or open the file in your spreadsheet program and save it as .xlsx`,
    ),
  longRow: (name: string, row: number) =>
    new Refusal(
      'sheet-long-row',
      `In ${name} row ${inWords.format(row)} does not come to an end. Look there for a quotation mark that is opened and never closed, or open the file in your spreadsheet program and save it as .xlsx`,
    ),
} as const
