import type { WorkforceView } from '../../../contract/workforceViews.ts'
import { useAnswer, type Answer } from '../../components/useAnswer.ts'
import { client } from '../../transport.ts'

/** The posts added up by role, and the days each is costed for. */
export const useWorkforce = (): Answer<WorkforceView> =>
  useAnswer('workforce', (id) => client['plan.workforce']({ id }))
