import { useEffect, useState } from 'react';
import { Field } from '../../ui/field';
import inputs from '../../ui/field.module.css';

const pause = 150;

/** A text to filter by: applied once the typing rests. */
export function FilterField(props: {
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { value, onChange } = props;
  const [typed, setTyped] = useState({ text: value, value });
  const text = typed.value === value ? typed.text : value;
  useEffect(() => {
    if (text === value) return;
    const timer = setTimeout(() => onChange(text), pause);
    return () => clearTimeout(timer);
  });
  return (
    <Field label="Filter">
      {(ids) => (
        <input
          {...ids}
          type="search"
          className={inputs['input']}
          autoComplete="off"
          placeholder="Number or name"
          value={text}
          onChange={(event) => setTyped({ text: event.target.value, value })}
        />
      )}
    </Field>
  );
}
