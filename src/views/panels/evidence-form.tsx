import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Evidence } from '../../document/said';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import styles from './evidence-field.module.css';
import {
  type EvidenceFaults,
  type EvidenceInput,
  inputOf,
  noEvidenceInput,
  readEvidence,
} from './evidence-input';

const boxes: readonly {
  readonly name: keyof EvidenceInput;
  readonly label: string;
  readonly type: string;
}[] = [
  { name: 'title', label: 'Title', type: 'text' },
  { name: 'address', label: 'Address', type: 'url' },
  { name: 'text', label: 'Text', type: 'area' },
  { name: 'date', label: 'Date', type: 'date' },
];

/** Asks for a piece of evidence. Bad input is said at its box, and nothing is lost. */
export function EvidenceForm(props: {
  /** What is changed, or an id for what is added. */
  readonly evidence: Evidence | { readonly id: string };
  readonly onSave: (evidence: Evidence) => void;
  readonly onCancel: () => void;
}) {
  const { evidence, onSave, onCancel } = props;
  const added = !('title' in evidence);
  const [input, setInput] = useState(added ? noEvidenceInput : inputOf(evidence));
  const [faults, setFaults] = useState<EvidenceFaults>({});
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const save = () => {
    const read = readEvidence(evidence.id, input);
    if ('evidence' in read) return onSave(read.evidence);
    setFaults(read.faults);
    const first = boxes.find(({ name }) => read.faults[name] !== undefined)?.name;
    form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  };
  return (
    <form
      ref={form}
      noValidate
      className={styles['form']}
      aria-label={added ? 'New evidence' : 'Change evidence'}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {boxes.map(({ name, label, type }) => (
        <Field key={name} label={label} error={faults[name]}>
          {(ids) => {
            const shared = {
              ...ids,
              name,
              value: input[name],
              className: styles['box'],
              onChange: (event: { readonly target: { readonly value: string } }) =>
                setInput({ ...input, [name]: event.target.value }),
              onKeyDown: (event: KeyboardEvent) => {
                if (event.key !== 'Escape') return;
                event.stopPropagation();
                onCancel();
              },
            };
            return type === 'area' ? (
              <textarea {...shared} rows={2} />
            ) : (
              <input {...shared} type={type} autoComplete="off" />
            );
          }}
        </Field>
      ))}
      <div className={styles['row']}>
        <button type="submit" className={styles['submit']}>
          {added ? 'Add' : 'Save'}
        </button>
        <Button onPress={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
