import { type ReactNode, useId } from 'react';
import styles from './field.module.css';

/** What a control inside a field must carry to belong to it. */
export interface FieldIds {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

/**
 * A label with hint and error around a control. Give a function as `children` to tie one control
 * to the label; any other children become a group of that name.
 */
export function Field(props: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly hideLabel?: boolean | undefined;
  readonly children: ReactNode | ((ids: FieldIds) => ReactNode);
}) {
  const { label, hint, error, hideLabel, children } = props;
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const below = (
    <>
      {hint && (
        <span id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </span>
      )}
      {error && (
        <span id={`${id}-error`} className={styles['error']} role="alert">
          {error}
        </span>
      )}
    </>
  );
  const className = hideLabel ? styles['heard'] : styles['label'];
  if (typeof children !== 'function') {
    return (
      <fieldset
        aria-labelledby={`${id}-label`}
        aria-describedby={described || undefined}
        className={styles['field']}
      >
        <span id={`${id}-label`} className={className}>
          {label}
        </span>
        {children}
        {below}
      </fieldset>
    );
  }
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={className}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {below}
    </div>
  );
}
