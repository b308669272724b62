import { Refusal } from '../contract/client.ts'
import { operand, type Options } from './options.ts'
import { withPlan } from './program.ts'

/** `ringfence versions`: the named states of a plan, with whether the plan still says the same. */
export async function versions(options: Options): Promise<number> {
  return await withPlan(options, operand(options, 0, 'plan'), async (client, id) => {
    const { contentHash } = await client['version.now']({ id })
    const { tables } = await client['plan.open']({ id })
    const all = tables.versions.map((version) => ({
      ...version,
      sameAsNow: version.contentHash === contentHash,
    }))
    if (options.json) console.log(JSON.stringify(all, null, 2))
    else
      for (const { title, at, person, entry, approved, sameAsNow } of all)
        console.log(
          `${title}: entry ${entry}, ${at}, ${person}, ${approved ? 'approved, ' : ''}${sameAsNow ? 'same as now' : 'changed since'}`,
        )
    return 0
  })
}

/** `ringfence version save`: gives the plan's present state a name, and marks it as the approved one where that is said. */
export async function version(options: Options): Promise<number> {
  const { title, note = '', approve = false } = options
  const approval = approve ? approvalIn(options) : null
  if (operand(options, 0, 'deed') !== 'save' || title === undefined)
    throw new Refusal(
      'usage',
      'Say what to save and under which name: ringfence version save PLAN --title "Agreed"',
    )
  return await withPlan(options, operand(options, 1, 'plan'), async (client, id) => {
    const { revision } = await client['plan.open']({ id })
    const saved = await client['version.save']({ id, revision, title, note })
    const versionId = saved.records.find(({ table }) => table === 'versions')?.id
    if (approval !== null && versionId !== undefined)
      await client['version.approve']({ id, revision: saved.revision, versionId, approval })
    console.log(`Saved the version “${title}”${approve ? ' and approved it' : ''}`)
    return 0
  })
}

function approvalIn({ by, on, reference }: Options) {
  if (by === undefined || on === undefined || reference === undefined)
    throw new Refusal(
      'usage',
      'Say who approved it, when, and where that stands: --approve --by "Partnership board" --on 2027-03-29 --reference "Minute 7"',
    )
  return { by, on, reference }
}
