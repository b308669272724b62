import {
  AlignmentType,
  Paragraph,
  ShadingType,
  SimpleField,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type FileChild,
} from 'docx'
import type { Column, Row, Table } from '../domain/documents/blocks.ts'
import { DescribedTable } from './describedTable.ts'
import { colours, tableLines } from './styles.ts'
import { oneLine, runs } from './words.ts'

interface Place {
  /** The table's number in the document. */
  readonly number: number
  readonly onNewPage: boolean
  /** The width of the text around it, in twentieths of a point. */
  readonly width: number
}

/** A numbered caption and the table below it, held together. */
export function writeTable(table: Table, place: Place): readonly FileChild[] {
  const widths = columnWidths(table.columns, place.width)
  return [
    caption(table, place),
    new DescribedTable(
      {
        rows: [
          headingRow(table.columns, widths),
          ...table.rows.map((row, index) =>
            bodyRow(row, table.columns, widths, table.rows[index + 1]?.total === true),
          ),
        ],
        width: { size: place.width, type: WidthType.DXA },
        columnWidths: widths,
        layout: TableLayoutType.FIXED,
        borders: tableLines,
        margins: { left: 85, right: 85, top: 20, bottom: 20, marginUnitType: WidthType.DXA },
        tableLook: {
          firstRow: true,
          lastRow: false,
          firstColumn: true,
          lastColumn: false,
          noHBand: true,
          noVBand: true,
        },
      },
      { title: oneLine(table.caption), description: oneLine(table.description) },
    ),
  ]
}

/** The number is a field, filled in already: Word keeps it right when tables move and asks nothing on opening. */
const caption = (table: Table, { number, onNewPage }: Place): Paragraph =>
  new Paragraph({
    style: 'Caption',
    keepNext: true,
    pageBreakBefore: onNewPage,
    children: [
      new TextRun('Table '),
      new SimpleField(' SEQ Table \\* ARABIC ', String(number)),
      new TextRun(`. ${oneLine(table.caption)}`),
    ],
  })

/** Widths in proportion; what rounding leaves over goes to the first column. */
function columnWidths(columns: readonly Column[], width: number): readonly number[] {
  const all = columns.reduce((sum, column) => sum + column.width, 0)
  const widths = columns.map((column) => Math.floor((column.width / all) * width))
  const over = width - widths.reduce((sum, each) => sum + each, 0)
  return widths.map((each, index) => (index === 0 ? each + over : each))
}

const headingRow = (columns: readonly Column[], widths: readonly number[]): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, index) =>
      cell(widths[index], [
        new Paragraph({
          style: 'TableHeading',
          alignment: alignmentOf(column),
          children: [new TextRun(oneLine(column.title))],
        }),
      ]),
    ),
  })

function bodyRow(
  row: Row,
  columns: readonly Column[],
  widths: readonly number[],
  beforeTotal: boolean,
): TableRow {
  return new TableRow({
    cantSplit: true,
    children: row.cells.map((words, index) =>
      cell(
        widths[index],
        words.split('\n').map(
          (text, part) =>
            new Paragraph({
              style: 'TableText',
              alignment: alignmentOf(columns[index]),
              keepNext: beforeTotal,
              children: runs(text, { bold: row.total === true || (index === 0 && part === 0) }),
            }),
        ),
        row.total === true,
      ),
    ),
  })
}

const alignmentOf = (column: Column | undefined) =>
  column?.align === 'end' ? AlignmentType.RIGHT : AlignmentType.LEFT

const cell = (width: number | undefined, children: readonly Paragraph[], shaded = true): TableCell =>
  new TableCell({
    children,
    verticalAlign: VerticalAlignTable.TOP,
    ...(width === undefined ? {} : { width: { size: width, type: WidthType.DXA } }),
    ...(shaded ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: colours.shade } } : {}),
  })
