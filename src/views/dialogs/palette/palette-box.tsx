import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Dialog } from '../../../ui/dialog';
import type { Entry } from './entry';
import { EntryLine } from './entry-line';
import { findEntries } from './find-entries';
import styles from './palette-box.module.css';

const limit = 100;

/** A field over a list: typing narrows it, arrows move along it, Enter chooses. */
export function PaletteBox(props: {
  readonly title: string;
  readonly prompt: string;
  readonly nothing: string;
  readonly entries: readonly Entry[];
  readonly onClose: () => void;
}) {
  const { title, prompt, nothing, entries, onClose } = props;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const found = findEntries(entries, typed, limit);
  const active = Math.min(at, found.length - 1);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const choose = (entry: Entry | undefined) => {
    if (entry === undefined) return;
    if (entry.reason !== null) {
      // Says the reason, and leaves the list where it is.
      entry.choose();
      return;
    }
    onClose();
    // After the focus is back where it was: what is chosen may move it.
    setTimeout(entry.choose);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const next = stepTo(event.key, active, found.length);
    if (event.key === 'Enter') choose(found[active]?.entry);
    else if (next !== null) setAt(next);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog bare title={title} onClose={onClose} initialFocus={field}>
      <input
        ref={field}
        role="combobox"
        type="text"
        aria-label={prompt}
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={prompt}
        className={styles['field']}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <div
        ref={list}
        id={`${id}-list`}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select cannot show keys and reasons.
        role="listbox"
        tabIndex={-1}
        aria-label={title}
        className={styles['list']}
      >
        {found.map((one, index) => (
          <EntryLine
            key={one.entry.id}
            id={`${id}-${index}`}
            found={one}
            active={index === active}
            onPoint={() => setAt(index)}
            onChoose={() => choose(one.entry)}
          />
        ))}
      </div>
      {found.length === 0 && <p className={styles['nothing']}>{nothing}</p>}
      <output className={styles['heard']}>{`${found.length} found`}</output>
    </Dialog>
  );
}

function stepTo(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at + count - 1) % count;
  if (key === 'PageDown') return Math.min(at + 8, count - 1);
  if (key === 'PageUp') return Math.max(at - 8, 0);
  return null;
}
