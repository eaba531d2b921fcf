import { type KeyboardEvent, type ReactNode, type Ref, useId } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names';
import { ariaKeys, formatKeys } from './format-keys';
import { Hidden } from './hidden';
import { Tip } from './tip';

export interface ButtonProps {
  readonly children?: ReactNode;
  readonly onPress?: () => void;
  readonly icon?: ReactNode;
  /** The accessible name when there is only an icon, or when it says more than the text. */
  readonly label?: string;
  readonly variant?: 'plain' | 'primary' | 'quiet';
  /** Set on a toggle: whether it is on. */
  readonly pressed?: boolean;
  /** Why it does nothing now. It stays focusable, so that the reason can be read. */
  readonly disabledReason?: string | null;
  /** The keys that do the same, such as `Mod+Z`: shown in the tip. */
  readonly keys?: string;
  /** Set on a button that opens something: whether it is open, and what kind of thing it is. */
  readonly expanded?: boolean;
  readonly popup?: 'menu' | 'dialog' | 'listbox';
  readonly controls?: string;
  readonly className?: string | undefined;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLButtonElement>) => void;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button. Text, an icon, or both; the tip carries name, keys and the reason why it is off. */
export function Button({ ref, ...props }: ButtonProps) {
  const id = useId();
  const { children, icon, label, variant = 'plain', disabledReason, keys } = props;
  const off = disabledReason !== undefined && disabledReason !== null;
  const alone = children === undefined || children === null;
  const tip = [
    alone && label !== undefined ? label : '',
    keys === undefined ? '' : formatKeys(keys),
    off ? disabledReason : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
  const button = (
    <button
      ref={ref}
      type="button"
      className={classNames(
        styles['button'],
        styles[variant],
        alone && styles['alone'],
        props.className,
      )}
      aria-label={label}
      aria-pressed={props.pressed}
      aria-disabled={off || undefined}
      aria-describedby={off ? id : undefined}
      aria-keyshortcuts={keys === undefined ? undefined : ariaKeys(keys)}
      aria-expanded={props.expanded}
      aria-haspopup={props.popup}
      aria-controls={props.controls}
      onKeyDown={props.onKeyDown}
      onClick={() => {
        if (!off) props.onPress?.();
      }}
    >
      {icon !== undefined && (
        <span className={styles['icon']} aria-hidden="true">
          {icon}
        </span>
      )}
      {children}
    </button>
  );
  const control = off ? (
    <>
      {button}
      <Hidden id={id}>{disabledReason}</Hidden>
    </>
  ) : (
    button
  );
  return tip === '' ? control : <Tip text={tip}>{control}</Tip>;
}
