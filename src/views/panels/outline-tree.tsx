import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import type { Model } from '../../model/model';
import { useRun, useWorkspaceState } from '../use-workspace';
import styles from './outline.module.css';
import { OutlineRow } from './outline-row';
import type { TreeRow } from './outline-rows';
import { stepInTree, type TreeStep } from './tree-keys';
import { useLensContext } from './use-model';
import { useRowHeight } from './use-row-height';

/** The tree itself: one tab stop, drawn only where it is seen. */
export function OutlineTree(props: {
  readonly model: Model;
  readonly rows: readonly TreeRow[];
  readonly kept: ReadonlySet<string> | null;
  readonly onToggle: (key: string, open: boolean) => void;
}) {
  const { model, rows, kept, onToggle } = props;
  const run = useRun();
  const context = useLensContext(model);
  const scroller = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: '', at: 0 });
  const focus = useWorkspaceState((state) => state.focus);
  const [own, setOwn] = useState<string | null>(null);
  const height = useRowHeight(1.75);
  const at = Math.max(
    0,
    rows.findIndex((row) => row.element.key === (own ?? focus)),
  );
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 8,
    getItemKey: (index) => rows[index]?.element.key ?? index,
    // The row with the tab stop is always there, so that Tab finds it wherever the tree is scrolled to.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), at])].sort((a, b) => a - b),
  });
  useEffect(() => virtual.measure(), [height, virtual]);

  const [goTo, setGoTo] = useState<string | null>(null);
  useEffect(() => {
    if (goTo === null) return;
    setGoTo(null);
    scroller.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(goTo)}"]`)?.focus();
  }, [goTo]);

  const show = (index: number) => {
    const key = rows[index]?.element.key;
    if (key === undefined) return;
    setOwn(key);
    virtual.scrollToIndex(index);
    setGoTo(key);
  };
  const choose = (key: string, add: boolean) => {
    if (add) run('toggle-selected', { key });
    else run('select', { keys: [key], focus: key });
    run('reveal', { key });
  };
  const act = (step: TreeStep) => {
    if (step.kind === 'go') show(step.index);
    else if (step.kind === 'open') onToggle(step.key, step.open);
    else choose(step.key, step.add);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepInTree(rows, at, event, typed.current);
    if (step === null) return;
    event.preventDefault();
    event.stopPropagation();
    act(step);
  };
  const onClick = (event: MouseEvent) => {
    const key = keyOf(event.target);
    if (key === undefined) return;
    const open = event.target instanceof Element ? event.target.closest('[data-open]') : null;
    if (open !== null) onToggle(key, open.getAttribute('data-open') === 'false');
    else choose(key, event.ctrlKey || event.metaKey || event.shiftKey);
  };
  return (
    <div ref={scroller} className={styles['scroller']}>
      <div
        role="tree"
        aria-label={`Outline of ${model.title}`}
        aria-multiselectable="true"
        className={styles['tree']}
        style={{ height: virtual.getTotalSize() }}
        tabIndex={-1}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onFocus={(event) => setOwn(keyOf(event.target) ?? own)}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) setOwn(null);
        }}
      >
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          return row === undefined ? null : (
            <OutlineRow
              key={row.element.key}
              row={row}
              context={context}
              top={item.start}
              height={height}
              stop={item.index === at}
              match={kept === null || kept.has(row.element.key)}
            />
          );
        })}
      </div>
    </div>
  );
}

/** The element whose row an event happened in. */
const keyOf = (target: EventTarget): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-key]')?.dataset['key'] : undefined;
