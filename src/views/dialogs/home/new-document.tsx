import { useId, useState } from 'react';
import { Button } from '../../../ui/button';
import { Check } from '../../../ui/check';
import { Field } from '../../../ui/field';
import { useRun, useWorkspace } from '../../use-workspace';
import styles from './home-dialog.module.css';

/** Asks for a title and the models of a new document. */
export function NewDocument(props: { readonly onDone: () => void; readonly onCancel: () => void }) {
  const { catalogue } = useWorkspace();
  const run = useRun();
  const id = useId();
  const [title, setTitle] = useState('');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const models = catalogue.filter((entry) => !left.has(entry.id)).map((entry) => entry.id);
  const choose = (model: string, wanted: boolean) => {
    const next = new Set(left);
    if (wanted) next.delete(model);
    else next.add(model);
    setLeft(next);
  };
  const create = () => {
    if (models.length === 0) return;
    run('new-document', { title: title.trim() === '' ? 'Untitled' : title.trim(), models });
    props.onDone();
  };
  return (
    <form
      className={styles['new']}
      aria-label="New document"
      onSubmit={(event) => {
        event.preventDefault();
        create();
      }}
    >
      <div className={styles['named']}>
        <label htmlFor={id}>Title</label>
        <input
          id={id}
          className={styles['box']}
          value={title}
          placeholder="Untitled"
          maxLength={200}
          autoComplete="off"
          onChange={(event) => setTitle(event.target.value)}
        />
      </div>
      <Field label="Models" error={models.length === 0 ? 'Choose at least one model.' : ''}>
        {catalogue.map((entry) => (
          <Check
            key={entry.id}
            label={`${entry.shortTitle}: ${entry.title} (${entry.edition})`}
            checked={!left.has(entry.id)}
            onChange={(wanted) => choose(entry.id, wanted)}
          />
        ))}
      </Field>
      <div className={styles['ways']}>
        <Button
          variant="primary"
          disabledReason={models.length === 0 ? 'Choose at least one model.' : null}
          onPress={create}
        >
          Create
        </Button>
        <Button onPress={props.onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
