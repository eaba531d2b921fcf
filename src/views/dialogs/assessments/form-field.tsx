import type { RefObject } from 'react';
import { Field } from '../../../ui/field';
import fields from '../../../ui/field.module.css';

/** A line of text in a form: said with every letter, unlike a `TextField`, and done with by the form's button. */
export function FormField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'date';
  readonly hint?: string;
  readonly box?: RefObject<HTMLInputElement | null>;
}) {
  return (
    <Field label={props.label} hint={props.hint}>
      {(ids) => (
        <input
          {...ids}
          ref={props.box}
          type={props.type ?? 'text'}
          autoComplete="off"
          className={fields['input']}
          value={props.value}
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
