import { app } from 'electron'
import type { DesktopFiles } from './fileAssociation.ts'
import { bringForward } from './window.ts'

/**
 * Whether this is the Ringfence that people see. A second one hands its files to the first and ends, so that a plan
 * is never open in two programs by mistake. The files travel beside the command line, which Chromium may rearrange.
 */
export function isOnlyInstance(desktop: DesktopFiles): boolean {
  app.on('second-instance', (_event, _argv, _folder, handedOver) => {
    const files = filesIn(handedOver)
    for (const file of files) desktop.open(file)
    if (files.length === 0) bringForward()
  })
  return app.requestSingleInstanceLock({ files: desktop.waiting() })
}

const filesIn = (handedOver: unknown): readonly string[] => {
  const files = (handedOver as { readonly files?: unknown } | null)?.files
  return Array.isArray(files) ? files.filter((file): file is string => typeof file === 'string') : []
}
