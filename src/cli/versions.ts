import { Refusal } from '../contract/client.ts'
import { operand, type Options } from './options.ts'
import { isDate, withPlan } from './program.ts'

/** `ringfence versions`: the named states of a plan, with whether the plan still says the same. */
export async function versions(options: Options): Promise<number> {
  return await withPlan(options, operand(options, 0, 'plan'), async (client, id) => {
    const { contentHashes } = await client['version.now']({ id })
    const { tables } = await client['plan.open']({ id })
    const all = tables.versions.map((version) => ({
      ...version,
      sameAsNow: contentHashes.includes(version.contentHash),
    }))
    if (options.json) console.log(JSON.stringify(all, null, 2))
    else
      for (const { title, at, person, entry, approved, approval, sameAsNow } of all) {
        const by = approval === null ? '' : ` by ${approval.by} on ${approval.on} (${approval.reference})`
        const standing = approved
          ? `approved${by}, `
          : approval === null
            ? ''
            : `was approved${by} until another took its place, `
        console.log(
          `${title}: entry ${entry}, ${at}, ${person}, ${standing}${sameAsNow ? 'same as now' : 'changed since'}`,
        )
      }
    return 0
  })
}

/** `ringfence version save` or `approve`: names the plan as it is, or marks a version as the one that was approved. */
export async function version(options: Options): Promise<number> {
  const deed = operand(options, 0, 'deed')
  const { title } = options
  if ((deed !== 'save' && deed !== 'approve') || title === undefined)
    throw new Refusal(
      'usage',
      'Say what to do with which version: ringfence version save PLAN --title "Agreed", or version approve PLAN --title "Agreed"',
    )
  return deed === 'save' ? await save(options, title) : await approve(options, title)
}

async function save(options: Options, title: string): Promise<number> {
  const { note = '', approve: approved = false } = options
  if (!approved) refuseUnusedApproval(options)
  const approval = approved ? approvalIn(options) : null
  return await withPlan(options, operand(options, 1, 'plan'), async (client, id) => {
    const { revision } = await client['plan.open']({ id })
    await client['version.save']({ id, revision, title, note, approval })
    console.log(`Saved the version “${title}”${approved ? ' and approved it' : ''}`)
    return 0
  })
}

async function approve(options: Options, title: string): Promise<number> {
  const approval = approvalIn(options)
  return await withPlan(options, operand(options, 1, 'plan'), async (client, id) => {
    const { revision, tables } = await client['plan.open']({ id })
    const named = tables.versions.find((each) => asRead(each.title) === asRead(title))
    if (!named)
      throw new Refusal(
        'not-there',
        `There is no version called “${title}”. ringfence versions PLAN lists those there are`,
      )
    await client['version.approve']({ id, revision, versionId: named.id, approval })
    console.log(`Marked the version “${named.title}” as approved`)
    return 0
  })
}

const asRead = (title: string): string => title.trim().toLowerCase()

function refuseUnusedApproval({ by, on, reference }: Options): void {
  if (by !== undefined || on !== undefined || reference !== undefined)
    throw new Refusal(
      'usage',
      'Add --approve to mark the version as approved, or leave out --by, --on and --reference',
    )
}

/** Who approved it, when, and where that stands. Throws a Refusal where one of them is not told or is no day. */
function approvalIn({ by = '', on = '', reference = '' }: Options) {
  if ([by, on, reference].some((told) => told.trim() === ''))
    throw new Refusal(
      'usage',
      'Say who approved it, when, and where that stands: --by "Partnership board" --on 2027-03-29 --reference "Minute 7"',
    )
  if (!isDate(on)) throw new Refusal('usage', `Enter --on as a date that exists, like 2027-03-29, not ${on}`)
  return { by, on, reference }
}
