import { Menu as MantineMenu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { IconButton } from './button.tsx';
import styles from './menu.module.css';

export type MenuItem = { label: string; onSelect: () => void; isDanger?: boolean };

type MenuProps = {
  /** The name of the button that opens it, such as "More for Priya". */
  label: string;
  items: readonly MenuItem[];
  /** Another button than the three dots. */
  target?: ReactElement;
  /** Said above the items. */
  heading?: string;
  /** It opens inside the landmark it belongs to, where nothing around it clips it. */
  isInPlace?: boolean;
  /** For a menu that is only there while it is open: called when it closes. */
  onClose?: () => void;
};

/** Words belong to a landmark, so that nobody misses them; items alone may hang anywhere. */
const landmark = (): HTMLElement => document.querySelector('main') ?? document.body;

/** The rarer things to do with something. */
export const Menu = ({ label, items, target, heading, isInPlace = false, onClose }: MenuProps) => (
  <MantineMenu
    position="bottom-end"
    defaultOpened={onClose !== undefined}
    onClose={onClose}
    // A placeholder for the focus would be a child that a menu may not have; it is read from its first item on.
    withInitialFocusPlaceholder={false}
    withinPortal={!isInPlace}
    portalProps={heading === undefined ? {} : { target: landmark() }}
    transitionProps={{ duration: 80 }}
    classNames={{ dropdown: styles.dropdown }}
  >
    <MantineMenu.Target>
      {target ?? <IconButton label={label} icon={<IconDots size="1.2rem" stroke={1.6} />} />}
    </MantineMenu.Target>
    <MantineMenu.Dropdown>
      {heading ? <MantineMenu.Label className={styles.heading}>{heading}</MantineMenu.Label> : null}
      {items.map((item) => (
        <MantineMenu.Item
          key={item.label}
          className={[styles.item, item.isDanger ? styles.danger : ''].filter(Boolean).join(' ')}
          onClick={item.onSelect}
        >
          {item.label}
        </MantineMenu.Item>
      ))}
    </MantineMenu.Dropdown>
  </MantineMenu>
);
