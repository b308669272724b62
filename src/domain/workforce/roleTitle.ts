import { packOf, type Plan } from '../plan/plan.ts'

/** What a role is called, also one that the guidance pack does not have. */
export const roleTitle = (plan: Plan, roleId: string): string =>
  packOf(plan).workforce.roles.find(({ id }) => id === roleId)?.title ??
  `${roleId}, which the guidance pack does not have`
