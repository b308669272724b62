import type { SingleCommand } from '../../../domain/editing/command.ts'
import type { Stoppable } from '../../../domain/values/stoppable.ts'
import type { Command } from '../../stores/planStore.ts'

/** How far a cost can be stopped, and with how many weeks of notice. */
interface SaidOfCost {
  readonly stoppable?: Stoppable
  readonly noticeWeeks?: number | null
}

/** Says how a line or a post can be stopped. */
export const sayOf = (table: 'lines' | 'posts', id: string, fields: SaidOfCost): SingleCommand =>
  table === 'lines' ? { type: 'line.change', id, fields } : { type: 'post.change', id, fields }

/** Says the same of several, named as `lines/x` or `posts/x`, in one step. */
export function sayOfAll(keys: readonly string[], fields: SaidOfCost): Command {
  const commands = keys.map((key) => {
    const [table, id = ''] = key.split('/')
    return sayOf(table === 'lines' ? 'lines' : 'posts', id, fields)
  })
  const [only] = commands
  return only && commands.length === 1
    ? only
    : {
        type: 'batch',
        title: `say how ${keys.length.toLocaleString('en-GB')} costs can be stopped`,
        commands,
      }
}
