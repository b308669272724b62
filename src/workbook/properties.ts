import { sanitizeTextContent } from 'write-excel-file/utility'
import type { Workbook } from '../domain/workbook/workbook.ts'
import type { ExcelFeature } from './excelFeature.ts'

const path = 'docProps/core.xml'
const contentType = 'application/vnd.openxmlformats-package.core-properties+xml'
const relation = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'

/** Gives the file its title and author, which the library has no option for. */
export const properties = ({ title, author }: Workbook): ExcelFeature => ({
  files: {
    transform: {
      '[Content_Types].xml': {
        insert: () => `<Override ContentType="${contentType}" PartName="/${path}"/>`,
      },
      '_rels/.rels': {
        insert: () => `<Relationship Id="rId-properties-1" Type="${relation}" Target="${path}"/>`,
      },
    },
    write: { files: () => ({ [path]: core(title, author) }) },
  },
})

const core = (title: string, author: string): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
  `<dc:title>${sanitizeTextContent(title)}</dc:title><dc:creator>${sanitizeTextContent(author)}</dc:creator>` +
  '</cp:coreProperties>'
