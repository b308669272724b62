import { approval, reprofile, version } from '../fixtures/versions.ts'

const asking = (command: object) => ({ id: 'x', revision: 1, command })
const shut = 'invalid-input'
const wideRow = Array.from({ length: 201 }, () => null)

/** Calls that every shell refuses in a sentence, and the code of the refusal. */
export const refusedCalls: readonly (readonly [
  name: string,
  operation: string,
  input: unknown,
  code: string,
])[] = [
  ['an operation that is not there', 'plan.destroy', {}, 'unknown-operation'],
  ['a property every object has', 'constructor', {}, 'unknown-operation'],
  ['a path for an id', 'plan.open', { id: '../../etc/passwd' }, shut],
  ['nothing at all', 'plan.open', null, shut],
  ['a plan that is not there', 'plan.open', { id: 'nobody' }, 'no-such-plan'],
  [
    'a pack that is not there',
    'library.create',
    { title: 'P', financialYear: '2027-28', packId: 'gone', authorities: [{ code: 'X', name: 'X' }] },
    'no-such-pack',
  ],
  ['a file that is no plan', 'library.receive', { fileName: 'a.docx', base64: 'UEsDBA==' }, 'not-a-plan'],
  [
    'a spreadsheet of more than 20 MB',
    'sheet.read',
    { fileName: 'a.xlsx', base64: 'A'.repeat(28 * 1024 * 1024) },
    shut,
  ],
  ['a spreadsheet that did not arrive whole', 'sheet.read', { fileName: 'a.xlsx', base64: '***' }, shut],
  [
    'a sheet of more rows than are taken',
    'lines.mapping',
    { sheet: { name: 'S', rows: Array.from({ length: 20_001 }, () => []) } },
    shut,
  ],
  [
    'a sheet of spending with more columns than are taken',
    'actuals.previewSheet',
    { id: 'x', sheet: [wideRow] },
    shut,
  ],
  [
    'a paste of more columns than are taken',
    'lines.preview',
    {
      id: 'x',
      block: { columns: ['q1'], rows: [{ lineId: null, cells: wideRow }] },
      given: { interventionId: null, sourceId: null, belowId: null },
    },
    shut,
  ],
  ['a version that was made up', 'plan.execute', asking({ type: 'version.add', record: version('v') }), shut],
  [
    'a log entry that was made up',
    'plan.execute',
    asking({ type: 'reprofile.add', record: reprofile('r') }),
    shut,
  ],
  [
    'a version made up among other edits',
    'plan.execute',
    asking({ type: 'batch', title: 'T', commands: [{ type: 'version.add', record: version('v') }] }),
    shut,
  ],
  [
    'an approval that nobody gave',
    'version.approve',
    { id: 'x', revision: 1, versionId: 'v', approval: { by: ' ', on: '2027-03-29', reference: 'Minute 7' } },
    shut,
  ],
  [
    'an approval past the operation that looks at its day',
    'plan.execute',
    asking({ type: 'version.approve', id: 'v', approval }),
    shut,
  ],
  [
    'another state under the name of a version',
    'plan.execute',
    asking({ type: 'version.change', id: 'v', fields: { entry: 1 } }),
    shut,
  ],
  [
    'another past in the log',
    'plan.execute',
    asking({ type: 'reprofile.change', id: 'r', fields: { moves: [] } }),
    shut,
  ],
  ['a document that is not there', 'document.make', { id: 'x', document: 'novel' }, shut],
]
