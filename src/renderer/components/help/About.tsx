import { Spinner } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { Output } from '../../../contract/operations.ts'
import { client } from '../../transport.ts'

/** Which version this is and under whose name changes are kept. */
export function About() {
  const [about, setAbout] = useState<Output<'about.read'> | null>(null)
  useEffect(() => {
    client['about.read']({}).then(setAbout, () => undefined)
  }, [])
  if (about === null) return <Spinner label="Reading the version" />
  return (
    <>
      <p>Ringfence {about.version}, for planning drug and alcohol treatment and recovery money.</p>
      <p>Changes are kept under the name {about.person}.</p>
      <p>
        MIT licence. It uses React, Fluent UI, AG Grid Community, SQLite, docx and Zod, each under its own
        licence.
      </p>
    </>
  )
}
