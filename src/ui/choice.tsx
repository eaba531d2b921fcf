import { classNames } from './class-names';
import { Field } from './field';
import styles from './field.module.css';

export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
}

/** One choice out of a list: the browser's own select. */
export function Choice(props: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly ChoiceOption[];
  readonly onChange: (value: string) => void;
  readonly hideLabel?: boolean;
  readonly hint?: string;
  readonly title?: string;
}) {
  return (
    <Field label={props.label} hint={props.hint} hideLabel={props.hideLabel}>
      {(ids) => (
        <select
          {...ids}
          title={props.title}
          value={props.value}
          className={classNames(styles['input'], styles['select'])}
          onChange={(event) => props.onChange(event.target.value)}
        >
          {props.options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
