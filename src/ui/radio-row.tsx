import { type ReactNode, useId, useRef, useState } from 'react';
import { classNames } from './class-names';
import { Hidden } from './hidden';
import styles from './radio-row.module.css';
import { stepIndex } from './step-index';

export interface RadioOption {
  readonly value: string;
  /** The radio's name. */
  readonly label: string;
  readonly swatch?: ReactNode;
  /** What is seen instead of the name; empty for the swatch alone. */
  readonly short?: string;
  readonly disabledReason?: string;
}

/**
 * One choice out of a few. Arrows only move along the row and Space or Enter chooses, because
 * choosing may change many tiles. `onChange` is also called for the option that is already
 * chosen, so that the caller can take the choice back.
 */
export function RadioRow(props: {
  readonly label: string;
  readonly options: readonly RadioOption[];
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  readonly hideLabel?: boolean;
  /** More about what choosing does, for those who hear it. */
  readonly description?: string;
  /** `level` gives each option an equal share of the width, as for the levels of a scale. */
  readonly variant?: 'row' | 'level';
}) {
  const { label, options, value, onChange, hideLabel = false, variant = 'row' } = props;
  const row = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<string | null>(null);
  const id = useId();
  const known = (one: string | null) => options.some((option) => option.value === one);
  const stop = known(at) ? at : known(value) ? value : options[0]?.value;
  return (
    <div className={classNames(styles['field'], styles[variant])}>
      <span id={`${id}-label`} className={styles['label']} hidden={hideLabel}>
        {label}
      </span>
      <div
        ref={row}
        role="radiogroup"
        tabIndex={-1}
        aria-label={hideLabel ? label : undefined}
        aria-labelledby={hideLabel ? undefined : `${id}-label`}
        aria-describedby={`${id}-how`}
        className={styles['row']}
        onBlur={() => setAt(null)}
        onKeyDown={(event) => {
          const items = [...(row.current?.querySelectorAll<HTMLElement>('[role=radio]') ?? [])];
          const next = stepIndex(
            event.key,
            items.indexOf(event.target as HTMLElement),
            items.length,
          );
          if (next === null) return;
          event.preventDefault();
          event.stopPropagation();
          items[next]?.focus();
        }}
      >
        {options.map((option) => (
          <button
            key={option.value}
            type="button"
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- native radios choose while arrows move.
            role="radio"
            className={classNames(styles['option'], option.swatch === undefined && styles['bare'])}
            aria-label={option.label}
            aria-checked={option.value === value}
            aria-disabled={option.disabledReason === undefined ? undefined : true}
            title={option.disabledReason ?? (option.short === undefined ? undefined : option.label)}
            tabIndex={option.value === stop ? 0 : -1}
            onFocus={() => setAt(option.value)}
            onClick={() => {
              if (option.disabledReason === undefined) onChange(option.value);
            }}
          >
            {option.swatch}
            {(option.short ?? option.label) !== '' && <span>{option.short ?? option.label}</span>}
          </button>
        ))}
      </div>
      <Hidden id={`${id}-how`}>
        {props.description ?? 'Arrow keys move, Space or Enter chooses.'}
      </Hidden>
    </div>
  );
}
