import type { CellChange } from '../../commands/cell-change';
import { textLimits } from '../../document/text-limits';
import type { Element } from '../../model/model';
import type { Scale } from '../../model/scale';
import type { Column } from './columns';

/** Where pasted cells go: the rows from the first one on, the columns from the first one on. */
export interface PasteTarget {
  readonly elements: readonly Element[];
  readonly columns: readonly Column[];
  readonly scale: Scale;
}

/** What a paste would change, and what of it cannot be taken, in sentences. */
export interface Paste {
  readonly changes: readonly CellChange[];
  readonly problems: readonly string[];
}

/** What one pasted text means in a column: a change, or why it means none. */
type Reading = CellChange | { readonly problem: string };

/** Reads a pasted block, which is as wide and high as the target or smaller; what sticks out is said. */
export function readPaste(block: readonly (readonly string[])[], target: PasteTarget): Paste {
  const { elements, columns } = target;
  const changes: CellChange[] = [];
  const problems: string[] = [];
  if (block.length > elements.length) {
    problems.push(`${block.length - elements.length} rows stick out below the last row.`);
  }
  const width = Math.max(...block.map((row) => row.length));
  if (width > columns.length)
    problems.push(`${width - columns.length} columns stick out at the right.`);
  block.slice(0, elements.length).forEach((texts, rowIndex) => {
    texts.slice(0, columns.length).forEach((text, columnIndex) => {
      const [element, column] = [elements[rowIndex], columns[columnIndex]];
      if (element === undefined || column === undefined || column.edits === undefined) return;
      const reading = readOne(text.trim(), element, column, target.scale);
      if (reading === null) return;
      if ('problem' in reading) problems.push(`${element.id}: ${reading.problem}`);
      else changes.push(reading);
    });
  });
  return { changes, problems };
}

/** Whether a pasted line is the heading that whole rows are copied with. */
export const isHeading = (row: readonly string[], columns: readonly Column[]): boolean =>
  row.length === columns.length && columns.every((column, index) => row[index] === column.label);

function readOne(text: string, element: Element, column: Column, scale: Scale): Reading | null {
  const { key } = element;
  if (column.edits === 'evidence') return null;
  if (column.edits === 'text') {
    if (text.length > textLimits.note)
      return { problem: `a note has at most ${textLimits.note} characters.` };
    return { key, column: 'note', value: text };
  }
  if (column.edits === 'owner') return { key, column: 'accountable', value: text };
  if (!element.rated) return text === '' ? null : { problem: 'it is not rated itself.' };
  if (column.edits === 'confidence') {
    const degree = text.toLowerCase();
    if (degree === '') return { key, column: 'confidence', value: null };
    if (degree !== 'low' && degree !== 'medium' && degree !== 'high') {
      return { problem: `“${shorten(text)}” is no confidence. Use low, medium or high.` };
    }
    return { key, column: 'confidence', value: degree };
  }
  const measure = column.id === 'target' ? 'target' : 'current';
  const value = readLevel(text, scale);
  if (value === undefined || (value === 'na' && measure === 'target')) {
    return { problem: `“${shorten(text)}” is no level. Levels are ${levelsOf(scale)}.` };
  }
  return { key, column: measure, value };
}

/** The rating that a text means: "3", "3 Defined", "defined", "n/a"; nothing clears. Undefined when it means none. */
export function readLevel(text: string, scale: Scale): number | 'na' | 'clear' | undefined {
  const said = text.toLowerCase().replace(/\s+/g, ' ');
  if (['', '-', '–', 'not assessed'].includes(said)) return 'clear';
  if (['n/a', 'na', 'not applicable'].includes(said)) return 'na';
  return scale.levels.find(({ value, name }) =>
    [`${value}`, name.toLowerCase(), `${value} ${name.toLowerCase()}`].includes(said),
  )?.value;
}

const levelsOf = (scale: Scale): string => scale.levels.map((level) => level.value).join(', ');

const shorten = (text: string): string => (text.length > 24 ? `${text.slice(0, 23)}…` : text);
