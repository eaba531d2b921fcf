import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../../ui/button';
import { Field } from '../../../ui/field';
import fields from '../../../ui/field.module.css';
import styles from './ownership-checks.module.css';

/** Asks for the reason why a finding is silenced. */
export function SilenceForm(props: {
  readonly onSilence: (reason: string) => void;
  readonly onCancel: () => void;
}) {
  const box = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();
  useEffect(() => box.current?.focus(), []);
  const silence = (event?: FormEvent) => {
    event?.preventDefault();
    if (reason.trim() === '') setError('Say why, so that others can follow.');
    else props.onSilence(reason);
  };
  return (
    <form className={styles['reason']} aria-label="Silence" onSubmit={silence}>
      <Field label="Why" error={error}>
        {(ids) => (
          <input
            {...ids}
            ref={box}
            type="text"
            dir="auto"
            autoComplete="off"
            className={fields['input']}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              event.preventDefault();
              event.stopPropagation();
              props.onCancel();
            }}
          />
        )}
      </Field>
      <div className={styles['ways']}>
        <Button variant="primary" onPress={silence}>
          Silence
        </Button>
        <Button onPress={props.onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
