import { operand, type Options } from './options.ts'
import { withPlan } from './program.ts'

const print = (value: unknown): void => {
  console.log(JSON.stringify(value, null, 2))
}

/** `ringfence show`: the plan in a few lines, or whole in the exchange format. */
export async function show(options: Options): Promise<number> {
  return await withPlan(options, operand(options, 0, 'plan'), async (client, id) => {
    const exchange = await client['plan.exchange']({ id })
    if (options.json) {
      print(exchange)
      return 0
    }
    const { plan, sources, interventions, lines } = exchange.tables
    const figures = await client['plan.figures']({ id })
    // A figure that is not known is listed as such; one that nothing adds to is not listed.
    const amount = (name: string) => figures.find((figure) => figure.name === name)?.pounds ?? '£0'
    const [details] = plan
    console.log(`${details?.title ?? ''} (${details?.financialYear ?? ''})`)
    console.log(`${interventions.length} interventions, ${lines.length} budget lines`)
    console.log(
      `Available ${amount('plan/available')}, planned ${amount('plan/planned')}, remaining ${amount('plan/remaining')}`,
    )
    for (const source of sources)
      console.log(
        `  ${source.name}: ${['available', 'planned', 'remaining'].map((what) => `${what} ${amount(`source/${source.id}/${what}`)}`).join(', ')}`,
      )
    return 0
  })
}

/** `ringfence figures`: every derived figure with its name and label; in JSON also where it comes from. */
export async function figures(options: Options): Promise<number> {
  return await withPlan(options, operand(options, 0, 'plan'), async (client, id) => {
    const all = await client['plan.figures']({ id })
    if (options.json) {
      const explanations = await client['plan.explainFigures']({ id })
      const byName = new Map(explanations.map((explanation) => [explanation.name, explanation]))
      print(all.map((each) => ({ ...each, explanation: byName.get(each.name) ?? null })))
    } else for (const { label, pounds } of all) console.log(`${pounds.padStart(16)}  ${label}`)
    return 0
  })
}

/** `ringfence check`: gives 1 when something stops submission, otherwise 0. */
export async function check(options: Options): Promise<number> {
  return await withPlan(options, operand(options, 0, 'plan'), async (client, id) => {
    const report = await client['plan.check']({ id, stage: options['sign-off'] ? 'signOff' : 'drafting' })
    if (options.json) print(report)
    else {
      for (const { severity, check: rule, problem, action, overridden } of report.findings)
        console.log(
          `${overridden === null ? severity : 'let stand'} ${rule}: ${problem}. ${overridden === null ? action : `Reason: ${overridden}`}`,
        )
      console.log(`${report.stops} to put right, ${report.warnings} warnings, ${report.notes} notes`)
    }
    return report.stops > 0 ? 1 : 0
  })
}

/** `ringfence verify`: gives 1 when the audit trail was tampered with. */
export async function verify(options: Options): Promise<number> {
  return await withPlan(options, operand(options, 0, 'plan'), async (client, id) => {
    const proof = await client['plan.verify']({ id })
    if (options.json) print(proof)
    else if (proof.intact)
      console.log(`The audit trail is whole: ${proof.entries} entries, sealed by ${proof.lastHash}`)
    else console.log(`The audit trail is broken: ${proof.reason}`)
    return proof.intact ? 0 : 1
  })
}
