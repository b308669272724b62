import { useEffect } from 'react'
import { useComplain } from './announce.tsx'

/** Tells of a problem that has no place of its own on the page, once for as long as it lasts. */
export function useComplaint(problem: string | null): void {
  const complain = useComplain()
  useEffect(() => {
    if (problem !== null) complain(new Error(problem))
  }, [problem, complain])
}
