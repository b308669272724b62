import type { PlanStore } from '../../stores/planStore.ts'

const underway = new WeakMap<PlanStore, Map<string, Promise<void>>>()

/**
 * Saves to a place whose record may not be there yet: only when what was sent there before has come back is it looked
 * whether there is one, so that leaving a field twice, by Enter and then by going on, adds one record and not two.
 */
export function oneAfterAnother(store: PlanStore, place: string, save: () => Promise<void>): Promise<void> {
  const places = underway.get(store) ?? new Map<string, Promise<void>>()
  underway.set(store, places)
  const before = places.get(place)
  const saved = before === undefined ? save() : before.then(save, save)
  places.set(place, saved)
  const forget = (): void => {
    if (places.get(place) === saved) places.delete(place)
  }
  saved.then(forget, forget)
  return saved
}
