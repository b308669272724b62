import type { DocumentName, MadeFile } from '../contract/views.ts'
import { documents } from '../domain/documents/documents.ts'
import { detailsOf } from '../domain/plan.ts'
import type { PlanSession } from './planSession.ts'
import type { WordWriter } from './ports.ts'

const wordFile = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Makes a Word document of an open plan as it stands. */
export async function makeDocument(
  session: PlanSession,
  name: DocumentName,
  writeWord: WordWriter,
): Promise<MadeFile> {
  const { plan, reckoning, today, last } = session
  const document = documents[name].build({
    plan,
    figure: (figure) => reckoning.figure(figure),
    findings: reckoning.findings.all(),
    today,
    revision: last.number,
    checkValue: last.hash.slice(0, 12),
  })
  const { authorities, financialYear } = detailsOf(plan)
  const area = authorities.map((each) => each.name).join(' and ') || 'Plan'
  const bytes = await writeWord(document)
  return {
    fileName: `${area} ${documents[name].title} ${financialYear}.docx`.replaceAll(
      /[<>:"/\\|?*\p{Cc}]/gu,
      ' ',
    ),
    mediaType: wordFile,
    base64: bytes.toBase64(),
  }
}
