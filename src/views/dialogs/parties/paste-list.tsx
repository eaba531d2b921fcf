import { type ClipboardEvent, useDeferredValue, useId, useMemo, useState } from 'react';
import { addParties } from '../../../document/operations/parties';
import type { PartyKind } from '../../../document/parties';
import { Button } from '../../../ui/button';
import { Choice } from '../../../ui/choice';
import fields from '../../../ui/field.module.css';
import { useRun, useWorkspaceState } from '../../use-workspace';
import styles from './parties.module.css';
import { kindOptions } from './party-words';

const shown = 20;

/** A list longer than this, in characters, is put in as one text: a browser that inserts it line by line takes ever longer per line. */
const longPaste = 4000;

/** Puts a long list in place of what is selected. */
function takeLong(event: ClipboardEvent<HTMLTextAreaElement>, set: (text: string) => void): void {
  const pasted = event.clipboardData.getData('text/plain');
  if (pasted.length <= longPaste) return;
  event.preventDefault();
  const { value, selectionStart, selectionEnd } = event.currentTarget;
  set(value.slice(0, selectionStart) + pasted + value.slice(selectionEnd));
}

/** A list to paste, one name to a line, and what would become of it. */
export function PasteList(props: { readonly barred: string | null; readonly onDone: () => void }) {
  const run = useRun();
  const id = useId();
  const document = useWorkspaceState((state) => state.document);
  const [text, setText] = useState('');
  const [kind, setKind] = useState<PartyKind>('team');
  const later = useDeferredValue(text);
  const { added, skipped } = useMemo(
    () => addParties(document, later, 'team', () => 'preview'),
    [document, later],
  );
  const count = `${added} ${added === 1 ? 'party' : 'parties'}`;
  return (
    <section className={styles['paste']} aria-label="Paste a list">
      <label htmlFor={id} className={styles['note']}>
        One name to a line
      </label>
      <textarea
        id={id}
        dir="auto"
        rows={5}
        autoComplete="off"
        className={fields['input']}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onPaste={(event) => takeLong(event, setText)}
      />
      <output className={styles['note']}>
        {text.trim() === '' ? 'Nothing pasted yet.' : `Adds ${count}.`}
        {skipped.length > 0 && ` Passes over ${skipped.length}:`}
      </output>
      {skipped.length > 0 && (
        <ul className={styles['skipped']}>
          {skipped.slice(0, shown).map((one) => (
            <li key={one.line}>
              Line {one.line}, <bdi>{one.text}</bdi>, {one.why}
            </li>
          ))}
          {skipped.length > shown && <li>and {skipped.length - shown} more</li>}
        </ul>
      )}
      <div className={styles['ways']}>
        <Choice
          label="What they are"
          hideLabel
          value={kind}
          options={kindOptions}
          onChange={(value) => setKind(value as PartyKind)}
        />
        <Button
          variant="primary"
          disabledReason={added === 0 ? 'There is no new name in it.' : props.barred}
          onPress={() => {
            run('paste-parties', { text, kind });
            props.onDone();
          }}
        >
          Add {count}
        </Button>
        <Button onPress={props.onDone}>Cancel</Button>
      </div>
    </section>
  );
}
