import type { PlanStore } from '../../stores/planStore.ts'

/** Sends what is still being typed and waits until the file has it. Rejects when it cannot be written. */
export async function everythingSaved(store: PlanStore): Promise<void> {
  store.flush()
  await new Promise<void>((resolve, reject) => {
    let stop = (): void => undefined
    const look = (): void => {
      const state = store.saveState
      if (state.state === 'saving') return
      stop()
      if (state.state === 'failed') reject(new Error(state.why))
      else resolve()
    }
    stop = store.subscribe(look)
    look()
  })
}
