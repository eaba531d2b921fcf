import {
  type ChangeEvent,
  type KeyboardEvent,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react';

type Box = HTMLInputElement | HTMLTextAreaElement;

/**
 * What a text box holds between typing and commit. Commits on blur, on Enter (with Mod in a text
 * area), when the page goes and when the box is taken away; Escape restores.
 * Give the component a `key` per thing it edits, so that a draft never reaches another thing.
 */
export function useDraft(value: string, onCommit: (value: string) => void, multiline: boolean) {
  const [draft, setDraft] = useState<string | null>(null);
  // The same as the draft, but at once: what takes the box away comes before the next render.
  const pending = useRef<string | null>(null);
  const change = (next: string | null) => {
    pending.current = next;
    setDraft(next);
  };
  const commit = () => {
    const next = pending.current;
    change(null);
    if (next !== null && next !== value) onCommit(next);
  };
  const leave = useEffectEvent(commit);
  useEffect(() => {
    const go = () => leave();
    window.addEventListener('pagehide', go);
    return () => {
      window.removeEventListener('pagehide', go);
      leave();
    };
  }, []);

  return {
    value: draft ?? value,
    onChange: (event: ChangeEvent<Box>) => change(event.target.value),
    onBlur: commit,
    onKeyDown: (event: KeyboardEvent<Box>) => {
      if (event.nativeEvent.isComposing || pending.current === null) return;
      if (event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        commit();
      } else if (event.key === 'Escape') {
        event.stopPropagation();
        change(null);
      }
    },
  };
}
