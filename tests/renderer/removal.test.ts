import { describe, expect, it } from 'vitest'
import { fittingRow, postRow, trainingRow } from '../../src/renderer/screens/budget/rows/costRows.ts'
import { rowPaidBy } from '../../src/renderer/screens/budget/rows/partRows.ts'
import { removalOf, removing } from '../../src/renderer/screens/budget/rows/removal.ts'
import type { GridRow } from '../../src/renderer/screens/budget/rows/gridRow.ts'
import { line, post, training } from '../fixtures/builders.ts'

const kits = line('kits', { grant: '60', police: '40' }, [100, 0, 0, 0], { description: 'Kits' })
const tea = line('tea', {}, [1, 0, 0, 0], { description: '' })
const heading: GridRow = { kind: 'group', id: 'group/x', title: 'X', costs: [], paidBy: null, open: true }

describe('removing rows', () => {
  it('takes the lines out in one step, and passes over headings', () => {
    const removal = removalOf([heading, fittingRow(kits), fittingRow(tea)])
    expect(removal).toEqual({ lines: [kits, tea] })
    expect(removing([kits, tea])).toEqual({
      command: {
        type: 'batch',
        title: 'remove 2 lines',
        commands: [
          { type: 'line.remove', id: 'kits' },
          { type: 'line.remove', id: 'tea' },
        ],
      },
      name: '2 lines',
    })
    expect(removing([kits])).toEqual({ command: { type: 'line.remove', id: 'kits' }, name: '“Kits”' })
    expect(removing([tea]).name).toBe('the line')
  })

  it('leaves posts and training, and says where they are removed', () => {
    const lead = postRow(post('lead', {}, { title: 'Lead' }))
    expect(removalOf([fittingRow(kits), lead])).toEqual({
      refused:
        '“Lead” is a post, which is removed under Workforce. Select budget lines alone to remove them here',
    })
    expect(removalOf([lead, trainingRow(training('course', {}))])).toMatchObject({
      refused: expect.stringMatching(/^2 of these rows are posts or training, which are removed/) as string,
    })
  })

  it('removes no line of which only a part is shown, and nothing where there is none', () => {
    const part = rowPaidBy(fittingRow(kits), { sourceId: 'police', inside: false }, { liesIn: () => false })
    expect(removalOf([part])).toMatchObject({
      refused: expect.stringMatching(/^Only a part of “Kits”/) as string,
    })
    expect(removalOf([heading])).toHaveProperty('refused')
  })
})
