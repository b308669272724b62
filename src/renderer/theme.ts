import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components'

/** A quiet teal, as light step for step as Fluent's own blue, so that its contrasts hold. */
const brand: BrandVariants = {
  10: '#06191b',
  20: '#062629',
  30: '#053237',
  40: '#044046',
  50: '#034e55',
  60: '#035d65',
  70: '#016972',
  80: '#027983',
  90: '#0395a1',
  100: '#24adbb',
  110: '#53b7c2',
  120: '#6ec1ca',
  130: '#8fced5',
  140: '#b1dbe0',
  150: '#cee7ea',
  160: '#eaf4f5',
}

const light = createLightTheme(brand)
const dark = createDarkTheme(brand)

export const lightTheme: Theme = { ...light, colorNeutralStroke1: light.colorNeutralStrokeAccessible }

/** Fluent's dark theme writes links and what is wrong in steps too dark to read at small sizes on grey. */
export const darkTheme: Theme = {
  ...dark,
  colorNeutralStroke1: dark.colorNeutralStrokeAccessible,
  colorStatusDangerForeground1: '#f1a1a8',
  colorBrandForegroundLink: brand[110],
  colorBrandForegroundLinkHover: brand[120],
  colorBrandForeground1: brand[110],
  colorBrandForeground2: brand[120],
}
