import { useState } from 'react';
import type { Row } from '../../document/rows';
import { noteOf } from '../../document/said';
import { textLimits } from '../../document/text-limits';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { useRun } from '../use-workspace';
import { counted } from './element-title';
import styles from './notes-field.module.css';
import { sharedValue } from './shared-value';
import { useWhyNotSay } from './use-model';
import { useTyping } from './use-typing';

/** The note, saved as it is typed. Different notes of several elements are only replaced on demand. */
export function NotesField(props: {
  readonly keys: readonly string[];
  readonly said: readonly (Row | undefined)[];
}) {
  const { keys, said } = props;
  const [replacing, setReplacing] = useState(false);
  const shared = sharedValue(said.map(noteOf));
  if (shared.kind === 'mixed' && !replacing) {
    const noted = said.filter((row) => noteOf(row) !== '').length;
    return (
      <Field label="Notes">
        <p className={styles['mixed']}>
          The notes differ: {noted} of {keys.length} have one.
        </p>
        <div>
          <Button onPress={() => setReplacing(true)}>Write one note for all {keys.length}</Button>
        </div>
      </Field>
    );
  }
  return <NoteBox keys={keys} note={shared.kind === 'same' ? (shared.value ?? '') : ''} />;
}

function NoteBox({ keys, note }: { readonly keys: readonly string[]; readonly note: string }) {
  const run = useRun();
  const whyNot = useWhyNotSay();
  const typing = useTyping(note, (text, continued) => run('set-note', { keys, text, continued }));
  const hint =
    whyNot ??
    (keys.length > 1 ? `Stands at ${counted(keys.length, 'element')} at once.` : undefined);
  return (
    <Field label="Notes" hint={hint}>
      {(ids) => (
        <textarea
          {...ids}
          className={styles['box']}
          value={typing.text}
          readOnly={whyNot !== null}
          maxLength={textLimits.note}
          rows={2}
          onChange={(event) => typing.change(event.target.value)}
          onBlur={() => typing.leave()}
        />
      )}
    </Field>
  );
}
