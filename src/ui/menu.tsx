import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { Button } from './button';
import type { MenuGroup, MenuItem } from './menu-item';

const loadPopup = () => import('./menu-popup').then(({ MenuPopup }) => ({ default: MenuPopup }));
const MenuPopup = lazy(loadPopup);

/**
 * A button that opens a menu. `trigger` is what the button shows, `label` its name. What the menu
 * needs is loaded when the button is first pointed at, focused or pressed.
 */
export function Menu(props: {
  readonly label: string;
  readonly trigger: ReactNode;
  readonly items: readonly MenuItem[] | (() => readonly MenuGroup[]);
  readonly variant?: 'plain' | 'quiet';
  /** Whether the trigger is text rather than an icon. */
  readonly text?: boolean;
  readonly align?: 'start' | 'end';
}) {
  const { label, trigger, items, variant = 'quiet', text = false, align = 'start' } = props;
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <span style={{ display: 'contents' }} onPointerEnter={() => void loadPopup()}>
      <Button
        ref={button}
        label={label}
        variant={variant}
        popup="menu"
        expanded={open}
        {...(text ? { children: trigger } : { icon: trigger })}
        onPress={() => setOpen(true)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      />
      {open && (
        <Suspense>
          <MenuPopup
            label={label}
            groups={typeof items === 'function' ? items() : [{ items }]}
            anchor={button}
            align={align}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </span>
  );
}
