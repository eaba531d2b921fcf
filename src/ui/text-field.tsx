import type { HTMLInputTypeAttribute } from 'react';
import { classNames } from './class-names';
import { Field } from './field';
import styles from './field.module.css';
import { useDraft } from './use-draft';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** Called with the new text on blur or Enter, only when it differs. */
  readonly onCommit: (value: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly hideLabel?: boolean | undefined;
}

/** One line of text. Commits on blur and Enter; Escape restores. */
export function TextField(props: TextFieldProps & { readonly type?: HTMLInputTypeAttribute }) {
  const draft = useDraft(props.value, props.onCommit, false);
  return (
    <Field label={props.label} hint={props.hint} error={props.error} hideLabel={props.hideLabel}>
      {(ids) => (
        <input
          {...ids}
          {...draft}
          type={props.type ?? 'text'}
          dir="auto"
          autoComplete="off"
          placeholder={props.placeholder}
          className={styles['input']}
        />
      )}
    </Field>
  );
}

/**
 * Several lines of text. Commits on blur and Mod+Enter; Escape restores. With `wrap`, one paragraph
 * that wraps: Enter commits, and lines that are pasted are joined.
 */
export function TextArea(
  props: TextFieldProps & { readonly rows?: number; readonly wrap?: boolean },
) {
  const wrap = props.wrap === true;
  const say = (text: string) => props.onCommit(wrap ? text.replace(/\s*\n\s*/g, ' ') : text);
  const draft = useDraft(props.value, say, !wrap);
  return (
    <Field label={props.label} hint={props.hint} error={props.error} hideLabel={props.hideLabel}>
      {(ids) => (
        <textarea
          {...ids}
          {...draft}
          rows={props.rows ?? 3}
          dir="auto"
          placeholder={props.placeholder}
          className={classNames(styles['input'], styles['area'], wrap && styles['wrap'])}
        />
      )}
    </Field>
  );
}
