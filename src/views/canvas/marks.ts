import { marked } from './picture';

/** What decides the marks on a map. */
export interface MarkSource {
  readonly selection: ReadonlySet<string>;
  readonly focus: string | null;
  /** Keys that the filter does not let through; null when there is no filter. */
  readonly unmatched: ReadonlySet<string> | null;
  /** Whether these are hidden rather than dimmed. */
  readonly hide: boolean;
}

/** The marks of every element that has one, as sums of `marked` values. */
export function collectMarks({
  selection,
  focus,
  unmatched,
  hide,
}: MarkSource): Map<string, number> {
  const marks = new Map<string, number>();
  const add = (key: string, mark: number): void =>
    void marks.set(key, (marks.get(key) ?? 0) | mark);
  for (const key of selection) add(key, marked.selected);
  if (focus !== null) add(focus, marked.focused);
  for (const key of unmatched ?? []) add(key, hide ? marked.hidden : marked.dimmed);
  return marks;
}
