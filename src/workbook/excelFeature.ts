import type { Feature, Image, Sheet } from 'write-excel-file/node'

/** The library's names for its own sheets and hooks, of the kind that its writer for Node takes. */
export type ExcelFeature = Feature<Image['content']>
export type ExcelSheet = Sheet<Image['content']>
