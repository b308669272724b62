import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from '@fluentui/react-components'
import { Keyboard20Regular, MoreHorizontal20Regular, QuestionCircle20Regular } from '@fluentui/react-icons'
import { useShowDialog } from './help/showDialog.ts'
import { chooseTheme, themeChoices, useThemeChoice, type ThemeChoice } from '../themeChoice.ts'

/** The theme, help and the list of keys. */
export function ProgramMenu() {
  const showDialog = useShowDialog()
  const theme = useThemeChoice()
  return (
    <Menu
      inline
      checkedValues={{ theme: [theme] }}
      onCheckedValueChange={(_, { checkedItems: [chosen] }) => {
        chooseTheme(chosen as ThemeChoice)
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content="Theme and help" relationship="label">
          <Button appearance="subtle" icon={<MoreHorizontal20Regular />} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>Theme</MenuGroupHeader>
            {themeChoices.map(([value, title]) => (
              <MenuItemRadio key={value} name="theme" value={value}>
                {title}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuItem
            icon={<QuestionCircle20Regular />}
            secondaryContent="F1"
            onClick={() => {
              showDialog('help')
            }}
          >
            Help
          </MenuItem>
          <MenuItem
            icon={<Keyboard20Regular />}
            secondaryContent="?"
            onClick={() => {
              showDialog('keys')
            }}
          >
            Keys
          </MenuItem>
          <MenuItem
            onClick={() => {
              showDialog('about')
            }}
          >
            About Ringfence
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
