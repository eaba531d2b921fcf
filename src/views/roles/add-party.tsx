import { type KeyboardEvent, useEffect, useRef } from 'react';
import { addParty } from '../../document/operations/parties';
import { useRun, useWorkspace, useWorkspaceState } from '../use-workspace';
import styles from './matrix.module.css';

/**
 * A field that adds a party by its name and Enter, and is empty for the next one. What is refused
 * stays in it. `focused`: whether it takes the keyboard at once.
 */
export function AddParty(props: { readonly focused?: boolean; readonly onAdd?: () => void }) {
  const { focused = false, onAdd } = props;
  const run = useRun();
  const { store } = useWorkspace();
  const field = useRef<HTMLInputElement>(null);
  const parties = useWorkspaceState((state) => state.shown.tables.parties);
  const seen = useRef(parties);
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  useEffect(() => {
    if (seen.current === parties) return;
    seen.current = parties;
    // A new column moves the field on: it stays in sight while names are typed.
    if (document.activeElement === field.current)
      field.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [parties]);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const name = event.currentTarget.value.trim();
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || name === '') return;
    event.preventDefault();
    const taken = addParty(store.getState().document, 'new', { name }).ok;
    run('add-party', { name });
    if (!taken) return;
    event.currentTarget.value = '';
    onAdd?.();
  };
  return (
    <input
      ref={field}
      type="text"
      className={styles['field']}
      aria-label="Add a team, area or person"
      placeholder="Add a team"
      autoComplete="off"
      onKeyDown={onKeyDown}
    />
  );
}
