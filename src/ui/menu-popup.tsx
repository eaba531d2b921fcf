import { Menu as Base } from '@base-ui/react/menu';
import { Check, ChevronRight } from 'lucide-react';
import { type RefObject, useState } from 'react';
import { Keys } from './keys';
import type { MenuGroup, MenuItem } from './menu-item';
import styles from './menu-popup.module.css';
import { PopupRoot } from './popup-root';

/** The menu itself, open: loaded by `Menu` when it is first needed. */
export function MenuPopup(props: {
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  readonly anchor: RefObject<HTMLButtonElement | null>;
  readonly align: 'start' | 'end';
  readonly onClose: () => void;
}) {
  const [container] = useState(() => landmarkOf(props.anchor.current));
  return (
    <PopupRoot>
      <Base.Root open onOpenChange={(open) => !open && props.onClose()}>
        <Base.Portal container={container}>
          <Base.Positioner
            className={styles['place']}
            anchor={props.anchor}
            align={props.align}
            sideOffset={4}
            collisionPadding={8}
          >
            <Base.Popup
              className={styles['menu']}
              aria-label={props.label}
              finalFocus={props.anchor}
            >
              {props.groups.map((group, index) => (
                <Group key={group.label ?? index} group={group} />
              ))}
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </PopupRoot>
  );
}

/** The part of the window that a button stands in: its menu belongs there, too. */
const landmarkOf = (button: HTMLElement | null): HTMLElement | undefined =>
  button?.closest<HTMLElement>('header, main, footer, aside, nav') ?? undefined;

function Group({ group }: { readonly group: MenuGroup }) {
  const entries = group.items.map((item) => <Entry key={item.id} item={item} />);
  if (group.nested === true) {
    return (
      <Base.SubmenuRoot>
        <Base.SubmenuTrigger className={styles['item']}>
          <span className={styles['label']}>{group.label}</span>
          <ChevronRight aria-hidden="true" className={styles['mark']} />
        </Base.SubmenuTrigger>
        <Base.Portal>
          <Base.Positioner className={styles['place']} collisionPadding={8}>
            <Base.Popup className={styles['menu']}>{entries}</Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.SubmenuRoot>
    );
  }
  return (
    <Base.Group className={styles['group']}>
      {group.label !== undefined && (
        <Base.GroupLabel className={styles['heading']}>{group.label}</Base.GroupLabel>
      )}
      {entries}
    </Base.Group>
  );
}

function Entry({ item }: { readonly item: MenuItem }) {
  const off = item.disabledReason !== undefined && item.disabledReason !== null;
  const content = (
    <>
      <span className={styles['mark']} aria-hidden="true">
        {item.checked === true && <Check />}
      </span>
      <span className={styles['label']}>
        {item.label}
        {item.hint !== undefined && <span className={styles['reason']}>{item.hint}</span>}
        {off && <span className={styles['reason']}>{item.disabledReason}</span>}
      </span>
      {item.keys !== undefined && <Keys keys={item.keys} />}
    </>
  );
  if (item.checked !== undefined) {
    return (
      <Base.CheckboxItem
        className={styles['item']}
        checked={item.checked}
        disabled={off}
        closeOnClick
        label={item.label}
        onCheckedChange={item.onSelect}
      >
        {content}
      </Base.CheckboxItem>
    );
  }
  return (
    <Base.Item className={styles['item']} disabled={off} label={item.label} onClick={item.onSelect}>
      {content}
    </Base.Item>
  );
}
