import { useEffect, useId, useRef, useState } from 'react';
import { listParties } from '../../document/parties';
import type { Element } from '../../model/model';
import { titleOf } from '../panels/element-title';
import { useRun, useWorkspaceState } from '../use-workspace';
import { type EditEnd, endOf } from './cell-editor';
import styles from './table.module.css';

/** Names of the parties that are accountable, with semicolons between. A name that is new becomes a team. */
export function OwnerEditor(props: {
  readonly element: Element;
  readonly value: string;
  readonly typed: string | null;
  readonly label: string;
  readonly onEnd: (end: EditEnd) => void;
}) {
  const { element, value, typed, label, onEnd } = props;
  const run = useRun();
  const list = useId();
  const parties = useWorkspaceState(({ shown }) => listParties(shown));
  const [draft, setDraft] = useState(typed ?? value);
  const over = useRef(false);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  const end = (how: EditEnd, text: string) => {
    if (over.current) return;
    over.current = true;
    if (text !== value) {
      const changes = [{ key: element.key, column: 'accountable', value: text }];
      run('change-cells', { label: `Set accountable of ${titleOf(element)}`, changes });
    }
    onEnd(how);
  };
  return (
    <>
      <input
        ref={box}
        className={styles['editor']}
        aria-label={label}
        list={list}
        dir="auto"
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          const how = endOf(event);
          event.stopPropagation();
          if (how === null) return;
          event.preventDefault();
          end(how, how === 'stay' ? value : draft);
        }}
        onBlur={() => end('left', draft)}
      />
      <datalist id={list}>
        {parties
          .filter(({ retired }) => !retired)
          .slice(0, 200)
          .map(({ id, name }) => (
            <option key={id} value={name}>
              {name}
            </option>
          ))}
      </datalist>
    </>
  );
}
