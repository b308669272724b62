import { carryOverRule } from '../funding/carryOver.ts'
import type { Source } from '../funding/source.ts'
import { formatPounds } from '../values/money.ts'
import type { CheckContext } from './context.ts'
import { found } from './context.ts'
import type { Finding } from './finding.ts'
import { ruleOf } from './ruleOf.ts'

const at = (source: Source, field: string) => ({ table: 'sources', recordId: source.id, field }) as const

/** F16: money brought in from the year before needs an approval, and must be allowed. */
export function carriedForwardAllowed({ plan }: CheckContext, source: Source): Finding[] {
  const { carriedForward, carryApproval } = source
  if (carriedForward === null || carriedForward === 0) return []
  const brought = `${formatPounds(carriedForward)} is brought into ${source.name} from the year before`
  const binding = carryOverRule(plan, source.id)
  const forbidden =
    binding?.condition.allowed === false
      ? found('F16', {
          ...at(source, 'carriedForward'),
          about: 'forbidden',
          problem: `${brought}, and what is left of this money has to be returned`,
          action:
            'Take it out; or, where your letter allows it all the same, put that letter’s condition on the source.',
          ...ruleOf(plan, binding.source, binding.condition),
        })
      : undefined
  // What can only warn may be let stand, and then the money needs its approval like any other.
  if (forbidden?.severity === 'stop') return [forbidden]
  const warned = forbidden === undefined ? [] : [forbidden]
  if (carryApproval.trim() !== '') return warned
  return [
    ...warned,
    found('F16', {
      ...at(source, 'carryApproval'),
      about: 'approval',
      problem: `${brought}, and nothing says who approved that`,
      action: 'Name the letter or minute that approved it. Until then it is not counted as available.',
    }),
  ]
}
