import type { DocumentName, MadeFile } from '../contract/views.ts'
import { documents, type WordDocumentName } from '../domain/documents/documents.ts'
import type { DocumentSource } from '../domain/documents/source.ts'
import { detailsOf, type Plan } from '../domain/plan/plan.ts'
import { documentKinds, type DocumentFormat } from '../domain/values/documentName.ts'
import { planCalendar } from '../domain/timetable/planCalendar.ts'
import { financeWorkbook } from '../domain/workbook/financeWorkbook.ts'
import { tidyFacts } from '../domain/workbook/tidyFacts.ts'
import type { PlanSession } from './planSession.ts'
import type { CalendarWriter, CsvWriter, Digest, WordWriter, WorkbookWriter } from './ports.ts'
import { contentHashes } from './versions.ts'

/** What turns a document into the bytes of a file. */
export interface DocumentWriters {
  readonly writeWord: WordWriter
  readonly writeWorkbook: WorkbookWriter
  readonly writeCsv: CsvWriter
  readonly writeCalendar: CalendarWriter
  readonly digest: Digest
}

/** Makes a document of an open plan as it stands. */
export async function makeDocument(
  session: PlanSession,
  name: DocumentName,
  writers: DocumentWriters,
): Promise<MadeFile> {
  const source = sourceOf(session, writers.digest)
  const { title, format } = documentKinds[name]
  const bytes = await makers[name](source, writers)
  return {
    fileName: fileName(source.plan, title, files[format].extension),
    mediaType: files[format].mediaType,
    base64: bytes.toBase64(),
  }
}

type Maker = (source: DocumentSource, writers: DocumentWriters) => Promise<Uint8Array>

const word =
  (name: WordDocumentName): Maker =>
  (source, { writeWord }) =>
    writeWord(documents[name](source))

const makers: Readonly<Record<DocumentName, Maker>> = {
  'annual-plan': word('annual-plan'),
  'finance-schedule': word('finance-schedule'),
  workbook: (source, { writeWorkbook }) => writeWorkbook(financeWorkbook(source)),
  'tidy-data': (source, { writeCsv }) => Promise.resolve(writeCsv(tidyFacts(source))),
  calendar: ({ plan, today, revision }, { writeCalendar }) =>
    Promise.resolve(writeCalendar(planCalendar(plan, today, revision))),
}

const files: Readonly<Record<DocumentFormat, { readonly extension: string; readonly mediaType: string }>> = {
  word: {
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  excel: {
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  csv: { extension: 'csv', mediaType: 'text/csv' },
  calendar: { extension: 'ics', mediaType: 'text/calendar' },
}

function sourceOf({ plan, reckoning, today, last }: PlanSession, digest: Digest): DocumentSource {
  const approved = [...plan.versions.values()].find((version) => version.approved)
  return {
    plan,
    figure: (figure) => reckoning.figure(figure),
    findings: reckoning.findings.all(),
    today,
    revision: last.number,
    approvedAs:
      approved && contentHashes(plan, digest).includes(approved.contentHash) ? approved.title : null,
    checkValue: last.hash.slice(0, 12),
  }
}

function fileName(plan: Plan, title: string, extension: string): string {
  const { authorities, financialYear } = detailsOf(plan)
  const area = authorities.map((each) => each.name).join(' and ') || 'Plan'
  return `${area} ${title} ${financialYear}.${extension}`.replaceAll(/[<>:"/\\|?*\p{Cc}]/gu, ' ')
}
