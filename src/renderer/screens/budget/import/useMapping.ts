import { useEffect, useState } from 'react'
import type { Sheet } from '../../../../domain/sheet/sheet.ts'
import { usePlan } from '../../../stores/usePlan.ts'
import { guessMapping, type Mapping } from './mapping.ts'

/** What a sheet's mapping is asked for by: the sheet, and the row of its headings once the person has said. */
interface Wanted {
  readonly sheet: Sheet
  readonly headerRow: number | null
}

/** The sheet that is looked at and what its columns hold: guessed, and put right by the person. */
export function useMapping(sheets: readonly Sheet[]) {
  const { id } = usePlan()
  const [wanted, setWanted] = useState<Wanted | null>(null)
  const [mapping, setMapping] = useState<Mapping | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [first] = sheets
  if (first && (wanted === null || !sheets.includes(wanted.sheet))) {
    setWanted({ sheet: first, headerRow: null })
    setMapping(null)
  }
  useEffect(() => {
    if (!wanted) return undefined
    let current = true
    guessMapping(id, wanted.sheet, wanted.headerRow).then(
      (guess) => {
        if (!current) return
        setMapping(guess)
        setProblem(null)
      },
      (error: unknown) => {
        if (current) setProblem((error as Error).message)
      },
    )
    return () => {
      current = false
    }
  }, [id, wanted])
  return {
    sheet: wanted && sheets.includes(wanted.sheet) ? wanted.sheet : null,
    mapping,
    problem,
    setMapping,
    choose: (sheet: Sheet): void => {
      setMapping(null)
      setWanted({ sheet, headerRow: null })
    },
    setHeader: (headerRow: number): void => {
      if (wanted) setWanted({ ...wanted, headerRow })
    },
  }
}
