import { useEffect, useRef, useState } from 'react';
import type { Row } from '../../document/rows';
import { confidenceOf, noteOf, ratingOf } from '../../document/said';
import { textLimits } from '../../document/text-limits';
import type { LegendEntry } from '../../scene/lens';
import { useTyping } from '../panels/use-typing';
import { useRun, useWorkspace } from '../use-workspace';
import type { Column } from './columns';
import styles from './table.module.css';

/** Where the keyboard goes when an edit ends: on to another cell, or nowhere when it is elsewhere already. */
export type EditEnd = 'stay' | 'down' | 'next' | 'previous' | 'left';

interface EditorProps {
  readonly elementKey: string;
  readonly label: string;
  readonly onEnd: (end: EditEnd) => void;
}

/** Where Enter, Tab and Escape lead; null for a key that stays in the editor. */
export function endOf(event: {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}): EditEnd | null {
  if (event.key === 'Enter') return event.altKey || event.shiftKey ? null : 'down';
  if (event.key === 'Tab') return event.shiftKey ? 'previous' : 'next';
  return event.key === 'Escape' ? 'stay' : null;
}

/** The choice of a level or of a confidence. Chosen by pointer it counts at once, by key with Enter or Tab. */
export function ChoiceEditor(
  props: EditorProps & {
    readonly column: Column;
    readonly said: Row | undefined;
    readonly entries: readonly LegendEntry[];
  },
) {
  const { column, said, entries, elementKey, label, onEnd } = props;
  const run = useRun();
  const measure = column.id === 'target' ? 'target' : 'current';
  const rates = column.edits === 'level';
  const value = rates ? String(ratingOf(said, measure) ?? 'clear') : (confidenceOf(said) ?? '');
  const [draft, setDraft] = useState(value);
  const byKey = useRef(false);
  const over = useRef(false);
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => select.current?.focus(), []);

  const end = (next: string, how: EditEnd) => {
    if (over.current) return;
    over.current = true;
    if (next !== value) {
      if (!rates) run('set-confidence', { keys: [elementKey], value: next === '' ? null : next });
      else {
        const rating = next === 'na' || next === 'clear' ? next : Number(next);
        run('rate', { keys: [elementKey], measure, value: rating });
      }
    }
    onEnd(how);
  };
  const options = rates
    ? entries.map((entry) => ({
        value: String(entry.brush),
        label:
          entry.brush === 'clear'
            ? measure === 'target'
              ? 'No target'
              : 'Not assessed'
            : entry.label,
      }))
    : [
        { value: '', label: 'None' },
        ...['low', 'medium', 'high'].map((degree) => ({ value: degree, label: degree })),
      ];
  return (
    <select
      ref={select}
      className={styles['editor']}
      aria-label={label}
      value={draft}
      onChange={(event) => {
        setDraft(event.target.value);
        if (!byKey.current) end(event.target.value, 'stay');
      }}
      onPointerDown={() => {
        byKey.current = false;
      }}
      onKeyDown={(event) => {
        byKey.current = true;
        const how = endOf(event);
        event.stopPropagation();
        if (how === null) return;
        event.preventDefault();
        end(how === 'stay' ? value : draft, how);
      }}
      onBlur={() => end(draft, 'left')}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

/** The note of a row. Saved as it is typed; Escape brings back what stood there. */
export function NoteEditor(
  props: EditorProps & { readonly said: Row | undefined; readonly typed: string | null },
) {
  const { said, typed, elementKey, label, onEnd } = props;
  const run = useRun();
  const { store } = useWorkspace();
  const before = useRef({ note: noteOf(said), step: store.getState().history.done.at(-1) });
  const over = useRef(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const typing = useTyping(
    noteOf(said),
    (text, continued) => run('set-note', { keys: [elementKey], text, continued }),
    typed,
  );
  useEffect(() => {
    box.current?.focus();
    const end = box.current?.value.length ?? 0;
    box.current?.setSelectionRange(end, end);
  }, []);
  /** Takes back what was typed: by undoing it, where it is a step of its own. */
  const restore = () => {
    typing.drop();
    const { done } = store.getState().history;
    const { note, step } = before.current;
    if (done.at(-1) === step) return;
    if (done.at(-2) === step) run('undo');
    else run('set-note', { keys: [elementKey], text: note });
  };
  const end = (how: EditEnd) => {
    if (over.current) return;
    over.current = true;
    typing.leave();
    onEnd(how);
  };
  return (
    <textarea
      ref={box}
      className={styles['note']}
      aria-label={label}
      rows={1}
      maxLength={textLimits.note}
      value={typing.text}
      onChange={(event) => typing.change(event.target.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        const how = endOf(event);
        event.stopPropagation();
        if (how === null) return;
        event.preventDefault();
        if (how === 'stay') restore();
        end(how);
      }}
      onBlur={() => end('left')}
    />
  );
}
