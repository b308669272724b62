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

/** What “Still short” means: that the cut can be met, or is not met by all that can be stopped; never surer than is known. */
export function shortWords({ shortfall, unsure }: Pick<CutView, 'shortfall' | 'unsure'>): string {
  if (shortfall > 0)
    return `Left when all of this is stopped${unsure.length === 0 ? '' : ', as far as is known'}.`
  return unsure.length === 0
    ? 'The cut can be met.'
    : 'As far as is known; whether the cut can be met is not, as what is left is not known.'
}

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
  const asKnown = unsure.length === 0 ? '' : ', as far as is known'
  const outcome =
    short === 0 ? met : `${formatPounds(short)} is still to be found of ${toFind(cut, left)}${asKnown}`
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
