import { contextBridge, ipcRenderer, webUtils } from 'electron'

const hear =
  (channel: string) =>
  (listener: (told: never) => void): void => {
    ipcRenderer.on(channel, (_event, told) => {
      listener(told as never)
    })
  }

// A preload imports nothing but electron, so the bridge's type is found on Window.
contextBridge.exposeInMainWorld('ringfence', {
  send: (name, input) => ipcRenderer.invoke('call', name, input),
  openDialog: () => ipcRenderer.invoke('open-dialog'),
  openDropped: (file) => ipcRenderer.invoke('open-dropped', webUtils.getPathForFile(file)),
  onOpenPlan: hear('open-plan'),
  onMenu: hear('menu'),
} satisfies NonNullable<Window['ringfence']>)
