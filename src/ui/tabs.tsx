import { type ReactNode, useEffect, useRef } from 'react';
import { stepIndex } from './step-index';
import styles from './tabs.module.css';

export interface Tab {
  readonly id: string;
  readonly label: string;
  /** The full name where the label is short. */
  readonly title?: string;
}

/**
 * A row of tabs; arrows move along it, Enter or Space chooses. `children` are controls that stand
 * behind the tabs, such as an add button; `panel` is the id of what the tabs switch.
 */
export function Tabs(props: {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
  readonly panel?: string;
  readonly children?: ReactNode;
}) {
  const { tabs, selected } = props;
  const row = useRef<HTMLDivElement>(null);
  const stop = tabs.some((tab) => tab.id === selected) ? selected : tabs[0]?.id;
  // What is shown can be chosen by a command, and stand where the row must be scrolled to.
  useEffect(() => {
    row.current
      ?.querySelector(`[data-tab="${CSS.escape(selected)}"]`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [selected]);
  return (
    <div className={styles['bar']}>
      <div
        ref={row}
        role="tablist"
        tabIndex={-1}
        aria-label={props.label}
        className={styles['tabs']}
        onKeyDown={(event) => {
          const items = [...(row.current?.querySelectorAll<HTMLElement>('[role=tab]') ?? [])];
          const next = stepIndex(
            event.key,
            items.indexOf(event.target as HTMLElement),
            items.length,
          );
          if (next === null) return;
          event.preventDefault();
          items[next]?.focus();
        }}
      >
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            data-tab={tab.id}
            className={styles['tab']}
            title={tab.title}
            aria-selected={tab.id === selected}
            aria-controls={props.panel}
            tabIndex={tab.id === stop ? 0 : -1}
            onClick={() => props.onSelect(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {props.children}
    </div>
  );
}
