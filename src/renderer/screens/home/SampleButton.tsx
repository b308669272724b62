import { Button } from '@fluentui/react-components'
import { DocumentSearch20Regular } from '@fluentui/react-icons'
import { useState } from 'react'
import { useComplain } from '../../components/announce.tsx'
import { go, planAddress } from '../../route.ts'
import { client } from '../../transport.ts'

/** Makes a copy of the sample plan and opens it. */
export function SampleButton({ primary = false }: { readonly primary?: boolean }) {
  const complain = useComplain()
  const [making, setMaking] = useState(false)
  return (
    <Button
      appearance={primary ? 'primary' : 'secondary'}
      icon={<DocumentSearch20Regular />}
      disabledFocusable={making}
      onClick={() => {
        setMaking(true)
        client['library.createSample']({}).then(
          ({ id }) => {
            go(planAddress(id))
          },
          (error: unknown) => {
            setMaking(false)
            complain(error)
          },
        )
      }}
    >
      {making ? 'Making the sample…' : 'Open the sample plan'}
    </Button>
  )
}
