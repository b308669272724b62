import { useEffect, useEffectEvent } from 'react'
import type { MenuCommand } from '../contract/bridge.ts'

type Obey = (command: MenuCommand) => void

const listeners = new Set<Obey>()
window.ringfence?.onMenu((command) => {
  for (const obey of [...listeners]) obey(command)
})

/** Hears what the native menu asks for, while the component is there. */
export function useMenuCommand(obey: Obey): void {
  const heard = useEffectEvent(obey)
  useEffect(() => {
    const listener: Obey = (command) => {
      heard(command)
    }
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  }, [])
}
