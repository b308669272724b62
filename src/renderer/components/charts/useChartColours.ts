import { useMemo } from 'react'
import { darkTheme, lightTheme } from '../../theme.ts'
import { useDark } from '../../themeChoice.ts'
import { useMedia } from '../useMedia.ts'

/** The colours and the type a chart is drawn in. A canvas knows no tokens, so these are the values behind them. */
export interface ChartColours {
  readonly font: string
  readonly text: string
  readonly line: string
  readonly background: string
  readonly bars: readonly [string, string, string]
}

/** The colours of the theme as it is, or of the palette the system forces. */
export function useChartColours(): ChartColours {
  const theme = useDark() ? darkTheme : lightTheme
  const isForced = useMedia('(forced-colors: active)')
  return useMemo(() => {
    const font = theme.fontFamilyBase
    if (isForced) return { font, ...forcedColours() }
    return {
      font,
      text: theme.colorNeutralForeground1,
      line: theme.colorNeutralStroke1,
      background: theme.colorNeutralBackground1,
      bars: [
        theme.colorBrandForeground1,
        theme.colorNeutralForeground3,
        theme.colorPaletteMarigoldForeground2,
      ],
    }
  }, [theme, isForced])
}

function forcedColours(): Omit<ChartColours, 'font'> {
  const text = systemColour('CanvasText')
  return { text, line: text, background: systemColour('Canvas'), bars: [text, text, text] }
}

/** What a colour of the system comes to. */
function systemColour(name: 'Canvas' | 'CanvasText'): string {
  const pen = document.createElement('canvas').getContext('2d')
  if (pen === null) return name
  pen.fillStyle = name
  return pen.fillStyle
}
