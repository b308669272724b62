import type { ComponentProps } from 'react'
import { DecimalField } from '../../components/DecimalField.tsx'

/** Whole-time equivalents, such as 1.6, that save themselves. Empty means not known. */
export const WteField = (props: Omit<ComponentProps<typeof DecimalField>, 'unread'>) => (
  <DecimalField {...props} unread="Enter whole-time equivalents as a number, such as 1 or 0.6" />
)
