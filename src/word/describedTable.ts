import { BuilderElement, Table, TableProperties, type ITableOptions } from 'docx'

interface Described {
  readonly title: string
  readonly description: string
}

/** A table with a title and a description for people who cannot see it, which the library has no option for. */
export class DescribedTable extends Table {
  constructor(options: ITableOptions, described: Described) {
    super(options)
    this.root = this.root.map((part: unknown) =>
      part instanceof TableProperties ? new DescribedProperties(options, described) : part,
    )
  }
}

/** The schema (CT_TblPr) wants the two last: tblCaption, then tblDescription. */
class DescribedProperties extends TableProperties {
  constructor({ margins, ...options }: ITableOptions, { title, description }: Described) {
    super({ ...options, ...(margins ? { cellMargin: margins } : {}) })
    this.root.push(text('w:tblCaption', title), text('w:tblDescription', description))
  }
}

const text = (name: string, value: string) =>
  new BuilderElement<{ val: string }>({ name, attributes: { val: { key: 'w:val', value } } })
