import type { Model } from '../../model/model';
import type { Scale } from '../../model/scale';
import { capitalised } from '../panels/element-title';

export type ColumnId =
  | 'number'
  | 'name'
  | 'stage'
  | 'domain'
  | 'current'
  | 'target'
  | 'gap'
  | 'confidence'
  | 'evidence'
  | 'accountable'
  | 'notes'
  | 'changed';

/** A column of the table. */
export interface Column {
  readonly id: ColumnId;
  readonly label: string;
  /** The least width, as a length of the style sheet. In `rem`, so that it grows with the user's text size. */
  readonly width: string;
  /** Its share of the room that is left over; absent where the width is fixed. */
  readonly share?: number;
  /** What can be changed in it: absent where it only shows. */
  readonly edits?: 'level' | 'confidence' | 'text' | 'evidence' | 'owner';
  /** Whether it stays in sight while the others scroll sideways. */
  readonly sticky?: true;
}

const fixed = (id: ColumnId, label: string, width: string): Column => ({ id, label, width });

/** The columns that suit a model on its scale, in their order; that of owners where a document has any. */
export function columnsFor(model: Model, scale: Scale, owned: boolean): readonly Column[] {
  const staged = model.kind === 'staged';
  return [
    { id: 'number', label: 'Number', width: 'var(--number)', sticky: true },
    { id: 'name', label: 'Name', width: 'var(--name)', share: 3, sticky: true },
    ...(staged
      ? [
          fixed('stage', 'Stage', '4.5rem'),
          fixed('domain', capitalised(model.domainWord || 'domain'), '15rem'),
        ]
      : []),
    { ...fixed('current', 'Current', '9.5rem'), edits: 'level' },
    ...(scale.targets
      ? [
          { ...fixed('target', 'Target', '9.5rem'), edits: 'level' as const },
          fixed('gap', 'Gap', '4.5rem'),
        ]
      : []),
    { ...fixed('confidence', 'Confidence', '6.5rem'), edits: 'confidence' },
    { ...fixed('evidence', 'Evidence', '5rem'), edits: 'evidence' },
    ...(owned
      ? [{ ...fixed('accountable', 'Accountable', '11rem'), edits: 'owner' as const }]
      : []),
    { id: 'notes', label: 'Notes', width: '12rem', share: 2, edits: 'text' },
    fixed('changed', 'Changed', '7rem'),
  ];
}

/** The columns as tracks of a grid. */
export const tracksOf = (columns: readonly Column[]): string =>
  columns
    .map(({ width, share }) => (share === undefined ? width : `minmax(${width}, ${share}fr)`))
    .join(' ');

/** The least width that holds all columns. */
export const leastWidthOf = (columns: readonly Column[]): string =>
  `calc(${columns.map((column) => column.width).join(' + ')})`;

/** Which columns go by what people say rather than by the model. */
export const isSaid = (column: ColumnId): boolean =>
  !['number', 'name', 'stage', 'domain'].includes(column);

/** Whether a column holds text that is typed: of any row, those that are not rated too. */
export const takesText = ({ edits }: Column): boolean => edits === 'text' || edits === 'owner';
