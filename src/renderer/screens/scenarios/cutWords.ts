import type { ChosenSavings, CutView } from '../../../contract/scenarioViews.ts'
import { formatPounds, pence } from '../../../domain/values/money.ts'

/** By how much the allocation falls, and what lies inside it: `The allocation falls by £8, from £100 to £92.` */
export function fallWords({ cut, before, after, ringFences }: CutView): string {
  const fall = `The allocation falls by ${formatPounds(cut)}, from ${formatPounds(before)} to ${formatPounds(after)}.`
  return ringFences.length === 0
    ? fall
    : `${fall} It is a cut of the whole grant, found outside ${inside(ringFences)}: the ring-fences inside keep their money, so what they pay is not among what can be stopped.`
}

const inside = (names: readonly string[]): string => new Intl.ListFormat('en-GB').format(names)

/** That the plan stays over-planned though the forecast is not; empty where it does not. */
const reprofileWords = (toReprofile: ChosenSavings['toReprofile']): string =>
  toReprofile === 0
    ? ''
    : `The forecast absorbs the rest, but the plan itself stays over-planned by ${formatPounds(toReprofile)} until it is re-profiled.`

/** What the costs ticked save, and what of the cut is then still to be found. */
export function tickedWords(
  { cut, left, unsure }: CutView,
  { count, saving, short, toReprofile }: ChosenSavings & { readonly count: number },
): string {
  const met = unsure.length === 0 ? 'the cut is met' : 'the cut would be met, but what is left is not known'
  const outcome = short === 0 ? met : `${formatPounds(short)} is still to be found of ${toFind(cut, left)}`
  const ticked = `${count.toLocaleString('en-GB')} ticked, saving ${formatPounds(saving)}.`
  const whole =
    left > 0
      ? `${ticked} With ${formatPounds(left)} that is forecast to be left, ${outcome}.`
      : `${ticked} So ${outcome}.`
  return [whole, reprofileWords(toReprofile)].join(' ').trim()
}

const toFind = (cut: CutView['cut'], left: CutView['left']): string =>
  left < 0
    ? `the ${formatPounds(cut)} and the ${formatPounds(pence(-left))} the source is over by already`
    : `the ${formatPounds(cut)}`
