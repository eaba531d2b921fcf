import { useEffect, useRef } from 'react';
import { readTitle } from '../../document/create-document';
import { Tip } from '../../ui/tip';
import { useCommand } from '../../views/use-command';
import { useRun, useWorkspace, useWorkspaceState } from '../../views/use-workspace';
import styles from './document-title.module.css';

/** The document's title, which a click or F2 turns into a field. */
export function DocumentTitle() {
  const { store } = useWorkspace();
  const run = useRun();
  const { press, reason } = useCommand('edit-title');
  const title = useWorkspaceState((state) => readTitle(state.shown));
  const editing = useWorkspaceState((state) => state.wanted === 'title');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    document.title = `${title} · Isotherm`;
  }, [title]);
  const done = (next: string | null, back: boolean) => {
    store.setState({ wanted: null });
    if (next !== null && next.trim() !== '' && next.trim() !== title)
      run('rename-document', { title: next });
    if (back) requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <h1 className={styles['title']}>
      {editing ? (
        <TitleBox title={title} onDone={done} />
      ) : (
        <Tip text={reason ?? 'Rename (F2)'}>
          <button ref={button} type="button" className={styles['button']} onClick={press}>
            {title}
          </button>
        </Tip>
      )}
    </h1>
  );
}

function TitleBox(props: {
  readonly title: string;
  readonly onDone: (next: string | null, back: boolean) => void;
}) {
  const box = useRef<HTMLInputElement>(null);
  const left = useRef(false);
  useEffect(() => box.current?.select(), []);
  const leave = (next: string | null, back: boolean) => {
    // Taking the field away blurs it: that must not say the same again.
    if (left.current) return;
    left.current = true;
    props.onDone(next, back);
  };
  return (
    <input
      ref={box}
      className={styles['box']}
      aria-label="Document title"
      defaultValue={props.title}
      maxLength={200}
      onBlur={(event) => leave(event.target.value, false)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') leave(event.currentTarget.value, true);
        if (event.key === 'Escape') leave(null, true);
      }}
    />
  );
}
