import styles from './check.module.css';

/** A checkbox with its label. */
export function Check(props: {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly hint?: string;
}) {
  return (
    <label className={styles['check']}>
      <input
        type="checkbox"
        checked={props.checked}
        onChange={(event) => props.onChange(event.target.checked)}
      />
      <span>
        {props.label}
        {props.hint !== undefined && <span className={styles['hint']}>{props.hint}</span>}
      </span>
    </label>
  );
}
