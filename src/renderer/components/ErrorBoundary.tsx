import { Button } from '@fluentui/react-components'
import { Component, type ReactNode } from 'react'
import { homeAddress } from '../route.ts'
import { ProblemPage } from './ProblemPage.tsx'

interface ErrorBoundaryProps {
  readonly children: ReactNode
}

/** A fault in the page is told in words, with a way on, in place of an empty window. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <ProblemPage
        title="This page cannot be shown"
        actions={
          <>
            <Button
              appearance="primary"
              onClick={() => {
                location.reload()
              }}
            >
              Show it again
            </Button>
            <Button
              onClick={() => {
                location.hash = homeAddress
                location.reload()
              }}
            >
              Go to your plans
            </Button>
          </>
        }
      >
        Something went wrong in the page itself. Everything that said “Saved” is safe in the plan’s file.
      </ProblemPage>
    )
  }
}
