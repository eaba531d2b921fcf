import type { CellChange } from '../../commands/cell-change';
import { confidenceOf, noteOf, ratingOf, readSaid } from '../../document/said';
import type { Model } from '../../model/model';
import type { Scale } from '../../model/scale';
import { tell } from '../../workspace/workspace';
import { counted } from '../panels/element-title';
import { useRun, useWorkspace } from '../use-workspace';
import { copyText } from './cell-value';
import type { Column } from './columns';
import { ownerText } from './owner-text';
import { isHeading, readPaste } from './paste';
import { readTsv, writeTsv } from './tsv';
import type { Cursor } from './use-cursor';
import type { TableRows } from './use-table-rows';

/** What is done to the cells that are selected. Each is one step to undo. */
export interface Actions {
  rate(measure: 'current' | 'target', value: number | 'na'): void;
  clear(): void;
  fillDown(): void;
  /** The selected cells as text for a spreadsheet, with headings when whole rows are taken. */
  copy(): string;
  paste(text: string): void;
}

/** Acts on the cells that the cursor has selected. */
export function useActions(
  table: TableRows,
  columns: readonly Column[],
  cursor: Cursor,
  model: Model,
  scale: Scale,
): Actions {
  const workspace = useWorkspace();
  const run = useRun();
  const elements = () => cursor.taken().flatMap((index) => table.rows[index]?.element ?? []);
  const range = () => columns.slice(cursor.from, cursor.to + 1);
  const saidOf = (key: string) => {
    const { shown, assessment } = workspace.store.getState();
    return readSaid(shown, assessment, key);
  };
  const ownerOf = (key: string) => ownerText(workspace.store.getState(), model, key);
  const change = (label: string, changes: readonly CellChange[]) => {
    if (changes.length > 0)
      run('change-cells', { label: `${label} ${counted(changes.length, 'cell')}`, changes });
  };
  const problem = (text: string) => tell(workspace, text, { kind: 'problem' });

  return {
    rate: (measure, value) =>
      run('rate', { keys: elements().map(({ key }) => key), measure, value }),
    clear: () => {
      const changes = elements().flatMap((element) =>
        range().flatMap((column): CellChange[] => cleared(element.key, element.rated, column)),
      );
      if (changes.length === 0) problem('There is nothing in this cell that can be cleared.');
      change('Clear', changes);
    },
    fillDown: () => {
      const [top, ...below] = elements();
      if (top === undefined || below.length === 0) {
        problem('Select the rows to fill first, with Shift and the arrow keys.');
        return;
      }
      const from = saidOf(top.key);
      const changes = range().flatMap((column) =>
        below.flatMap(({ key, rated }): CellChange[] => {
          if (column.edits === 'text') return [{ key, column: 'note', value: noteOf(from) }];
          if (column.edits === 'owner')
            return [{ key, column: 'accountable', value: ownerOf(top.key)?.names ?? '' }];
          if (!rated || !top.rated) return [];
          if (column.edits === 'confidence') {
            return [{ key, column: 'confidence', value: confidenceOf(from) ?? null }];
          }
          if (column.id !== 'current' && column.id !== 'target') return [];
          return [{ key, column: column.id, value: ratingOf(from, column.id) ?? 'clear' }];
        }),
      );
      if (changes.length === 0) problem('Move to a column that can be changed to fill it down.');
      change('Fill down', changes);
    },
    copy: () => {
      const cells = elements().map((element) =>
        range().map((column) =>
          copyText(column.id, {
            element,
            model,
            said: saidOf(element.key),
            owner: ownerOf(element.key),
          }),
        ),
      );
      const whole = cursor.from === 0 && cursor.to === columns.length - 1;
      return writeTsv(whole ? [columns.map((column) => column.label), ...cells] : cells);
    },
    paste: (text) => {
      const read = readTsv(text);
      const [first] = read;
      if (first === undefined || text === '') return;
      const block = isHeading(first, columns) ? read.slice(1) : read;
      const single = block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined;
      const taken = cursor.taken();
      const start = taken[0] ?? 0;
      const target =
        single !== undefined
          ? { elements: elements(), columns: range() }
          : {
              elements: table.rows.slice(start).map((row) => row.element),
              columns: columns.slice(isHeading(first, columns) ? 0 : cursor.from),
            };
      const filled =
        single === undefined ? block : target.elements.map(() => target.columns.map(() => single));
      const { changes, problems } = readPaste(filled, { ...target, scale });
      change('Paste', changes);
      if (problems.length > 0) problem(sayProblems(changes.length, problems));
      else if (changes.length === 0) problem('Nothing of this can stand in these cells.');
    },
  };
}

function cleared(key: string, rated: boolean, column: Column): CellChange[] {
  if (column.edits === 'text') return [{ key, column: 'note', value: '' }];
  if (column.edits === 'owner') return [{ key, column: 'accountable', value: '' }];
  if (!rated) return [];
  if (column.edits === 'confidence') return [{ key, column: 'confidence', value: null }];
  return column.id === 'current' || column.id === 'target'
    ? [{ key, column: column.id, value: 'clear' }]
    : [];
}

const mostProblems = 3;

function sayProblems(pasted: number, problems: readonly string[]): string {
  const rest = problems.length - mostProblems;
  return [
    `${counted(pasted, 'cell')} pasted, ${problems.length} not:`,
    ...problems.slice(0, mostProblems),
    rest > 0 ? `And ${rest} more.` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}
