import type { Confidence } from '../model/model-file';
import type { BrushValue } from '../scene/lens';

/** One cell of a table, and what is to stand there. */
export type CellChange =
  | { readonly key: string; readonly column: 'current' | 'target'; readonly value: BrushValue }
  | { readonly key: string; readonly column: 'confidence'; readonly value: Confidence | null }
  | { readonly key: string; readonly column: 'note'; readonly value: string }
  /** Names of parties, with semicolons between. */
  | { readonly key: string; readonly column: 'accountable'; readonly value: string };
