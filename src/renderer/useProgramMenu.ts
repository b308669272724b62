import type { MenuCommand } from '../contract/bridge.ts'
import { useComplain } from './components/announce.tsx'
import { useShowDialog } from './components/help/showDialog.ts'
import { useMenuCommand } from './menuCommands.ts'
import { go, planAddress } from './route.ts'
import { newPlanAddress } from './screens/home/newPlanAddress.ts'
import { chooseTheme } from './themeChoice.ts'
import { client } from './transport.ts'

// Plans opened from the desktop or from the menu.
window.ringfence?.onOpenPlan((id) => {
  go(planAddress(id))
})

/** Does what the native menu asks for that has nothing to do with the open plan. */
export function useProgramMenu(): void {
  const showDialog = useShowDialog()
  const complain = useComplain()
  const openSample = (): void => {
    client['library.createSample']({}).then(({ id }) => {
      go(planAddress(id))
    }, complain)
  }
  useMenuCommand((command) => {
    if (command === 'new-plan') go(newPlanAddress)
    else if (command === 'open-sample') openSample()
    else if (command === 'print') window.print()
    else if (command === 'help' || command === 'keys' || command === 'about') showDialog(command)
    else chooseThemeBy(command)
  })
}

const themes = { 'theme-light': 'light', 'theme-dark': 'dark', 'theme-system': 'system' } as const

function chooseThemeBy(command: MenuCommand): void {
  if (command in themes) chooseTheme(themes[command as keyof typeof themes])
}
