import { type FormEvent, type RefObject, useState } from 'react';
import type { PartyKind } from '../../../document/parties';
import { Button } from '../../../ui/button';
import { Choice } from '../../../ui/choice';
import { Field } from '../../../ui/field';
import fields from '../../../ui/field.module.css';
import { useRun } from '../../use-workspace';
import styles from './parties.module.css';
import { kindOptions } from './party-words';

/** Adds a party by its name; Enter adds and stays here for the next one. */
export function AddLine(props: {
  readonly barred: string | null;
  readonly box: RefObject<HTMLInputElement | null>;
}) {
  const { barred, box } = props;
  const run = useRun();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<PartyKind>('team');
  const add = (event?: FormEvent) => {
    event?.preventDefault();
    if (name.trim() === '') return;
    run('add-party', { name, kind });
    if (barred === null) setName('');
  };
  return (
    <form className={styles['add']} aria-label="New party" onSubmit={add}>
      <Field label="Name of a new party">
        {(ids) => (
          <input
            {...ids}
            ref={box}
            type="text"
            dir="auto"
            autoComplete="off"
            className={fields['input']}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Choice
        label="What it is"
        value={kind}
        options={kindOptions}
        onChange={(value) => setKind(value as PartyKind)}
      />
      <Button variant="primary" disabledReason={barred} onPress={add}>
        Add
      </Button>
      {/* Enter in the field adds. */}
      <button type="submit" hidden>
        Add
      </button>
    </form>
  );
}
