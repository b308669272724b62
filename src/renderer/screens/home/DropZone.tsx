import { makeStyles, tokens } from '@fluentui/react-components'
import { useRef, useState, type DragEvent, type ReactNode } from 'react'
import { useComplain } from '../../components/announce.tsx'
import { go, planAddress } from '../../route.ts'
import { ImportDialog } from './ImportDialog.tsx'
import { OpenFileContext, receive, type Received } from './openFile.ts'
import type { Exchange } from './readExchange.ts'

/** Takes in plan files dropped anywhere on the window, or chosen. */
export function DropZone({ children }: { readonly children: ReactNode }) {
  const styles = useStyles()
  const complain = useComplain()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [packless, setPackless] = useState<Exchange | null>(null)
  const show = (received: Received | string | null): void => {
    if (received === null) return
    if (typeof received === 'string') go(planAddress(received))
    else if ('id' in received) go(planAddress(received.id))
    else setPackless(received.packless)
  }
  const open = (file: File): void => {
    const isPlan = !file.name.toLowerCase().endsWith('.json')
    const bridge = window.ringfence
    ;(bridge && isPlan ? bridge.openDropped(file) : receive(file)).then(show, complain)
  }
  const choose = (): void => {
    if (window.ringfence) window.ringfence.openDialog().then(show, complain)
    else input.current?.click()
  }
  const drag = (event: DragEvent, isOver: boolean): void => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(isOver)
  }
  return (
    <OpenFileContext value={{ choose, open }}>
      <div
        className={styles.zone}
        onDragOver={(event) => {
          drag(event, true)
        }}
        onDragLeave={(event) => {
          if (event.relatedTarget === null) setOver(false)
        }}
        onDrop={(event) => {
          drag(event, false)
          const [file] = event.dataTransfer.files
          if (file) open(file)
        }}
      >
        {children}
        {over ? <div className={styles.over}>Drop the plan file to open it</div> : null}
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept=".trplan,.json"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) open(file)
          target.value = ''
        }}
      />
      {packless === null ? null : (
        <ImportDialog
          exchange={packless}
          close={() => {
            setPackless(null)
          }}
        />
      )}
    </OpenFileContext>
  )
}

const useStyles = makeStyles({
  zone: { minHeight: '100vh' },
  over: {
    position: 'fixed',
    inset: tokens.spacingHorizontalL,
    zIndex: 1000,
    display: 'grid',
    placeItems: 'center',
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    opacity: 0.94,
    fontSize: tokens.fontSizeHero700,
    pointerEvents: 'none',
  },
})
