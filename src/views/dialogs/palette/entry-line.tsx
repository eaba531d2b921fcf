import type { ReactNode } from 'react';
import { Keys } from '../../../ui/keys';
import type { Found } from './entry';
import styles from './palette-box.module.css';

/** One line of the palette's list. */
export function EntryLine(props: {
  readonly id: string;
  readonly found: Found;
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}) {
  const { entry } = props.found;
  return (
    <div
      id={props.id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an option element holds plain text only.
      role="option"
      tabIndex={-1}
      aria-selected={props.active}
      aria-disabled={entry.reason === null ? undefined : true}
      className={styles['line']}
      onPointerMove={props.onPoint}
      // The field keeps the focus.
      onPointerDown={(event) => event.preventDefault()}
      onClick={props.onChoose}
      onKeyDown={(event) => {
        if (event.key === 'Enter') props.onChoose();
      }}
    >
      <span className={styles['title']}>
        {marked(props.found)}
        {entry.reason !== null && <span className={styles['reason']}>{entry.reason}</span>}
      </span>
      <span className={styles['hint']}>{entry.hint}</span>
      {entry.keys !== undefined && <Keys keys={entry.keys} />}
    </div>
  );
}

/** The title, with what was typed in bold. */
function marked({ entry, ranges }: Found): ReactNode[] {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const [start, end] of ranges) {
    parts.push(entry.title.slice(from, start), <b key={start}>{entry.title.slice(start, end)}</b>);
    from = end;
  }
  return [...parts, entry.title.slice(from)];
}
