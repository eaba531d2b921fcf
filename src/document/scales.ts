import { builtInScales, type Level, type Scale } from '../model/scale';
import { type Document, readRow } from './document';
import type { Row } from './rows';

// Rows are values: the scale made of one is kept, so that an unchanged scale is the same object.
const made = new WeakMap<Row, Scale>();

/**
 * The scale as this document has it: the built-in one with the document's own changes over it. The
 * same object until it changes. Throws on an unknown id.
 */
export function readScale(document: Document, id: string): Scale {
  const own = readRow(document, 'scales', id);
  const scale = builtInScales.get(id);
  if (scale === undefined) throw new Error(`There is no scale "${id}".`);
  if (own === undefined) return scale;
  const known = made.get(own);
  if (known !== undefined) return known;
  const { name, levels, palette, reversed } = own;
  const read = {
    ...scale,
    ...(typeof name === 'string' && { name }),
    ...(areLevels(levels) && { levels }),
    ...(typeof palette === 'string' && { palette }),
    ...(typeof reversed === 'boolean' && { reversed }),
  };
  made.set(own, read);
  return read;
}

function areLevels(value: unknown): value is readonly Level[] {
  return Array.isArray(value) && value.length > 0 && value.every(isLevel);
}

function isLevel(value: unknown): value is Level {
  if (typeof value !== 'object' || value === null) return false;
  const level = value as { readonly [field: string]: unknown };
  const words = [level['name'], level['meaning'], level['rubric']];
  return typeof level['value'] === 'number' && words.every((word) => typeof word === 'string');
}
