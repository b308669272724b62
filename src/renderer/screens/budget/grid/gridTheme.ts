import { tokens } from '@fluentui/react-components'
import { themeQuartz } from 'ag-grid-community'

/** The grid in the colours of the program, whichever theme it is in. */
export const gridTheme = themeQuartz.withParams({
  browserColorScheme: 'inherit',
  backgroundColor: tokens.colorNeutralBackground1,
  foregroundColor: tokens.colorNeutralForeground1,
  textColor: tokens.colorNeutralForeground1,
  accentColor: tokens.colorCompoundBrandStroke,
  borderColor: tokens.colorNeutralStroke2,
  headerBackgroundColor: tokens.colorNeutralBackground3,
  headerTextColor: tokens.colorNeutralForeground1,
  headerFontWeight: 600,
  rowHoverColor: tokens.colorNeutralBackground1Hover,
  selectedRowBackgroundColor: tokens.colorNeutralBackground1Selected,
  pinnedRowBackgroundColor: tokens.colorNeutralBackground3,
  pinnedRowFontWeight: 600,
  pinnedRowBorder: { width: 2, color: tokens.colorNeutralStroke1 },
  columnBorder: { color: tokens.colorNeutralStroke3 },
  fontFamily: 'inherit',
  // Four quarters and the year stand side by side in a window 1,280 wide.
  fontSize: 13,
  rowHeight: 28,
  headerHeight: 32,
  cellHorizontalPadding: 6,
  wrapperBorderRadius: 4,
})
