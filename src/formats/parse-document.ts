import { readTitle } from '../document/create-document';
import { type Document, listRows } from '../document/document';
import type { Model } from '../model/model';
import { readEnvelope, whyNotDocumentFile } from './envelope';
import type { FileError } from './file-error';
import { findJsonFault } from './json-fault';
import { createLeftOut, type LeftOut } from './keep-rows';
import { keepTables } from './keep-tables';
import { fileLimits, findTooDeep, positionAt } from './limits';
import { migrate } from './migrate';
import { isHostileKey, isPlainObject } from './plain-json';

/** What became of a file: a document, what can be kept of one, or a refusal. */
export type ParsedFile =
  | { readonly kind: 'document'; readonly document: Document; readonly title: string }
  | {
      readonly kind: 'partial';
      /** Complete in itself: all that is not in `leftOut`. */
      readonly document: Document;
      readonly title: string;
      readonly leftOut: readonly LeftOut[];
    }
  | { readonly kind: 'refused'; readonly error: FileError };

const refused = (error: FileError): ParsedFile => ({ kind: 'refused', error });

/**
 * Reads the text of a `.isotherm.json` file. `size` is the file's length in bytes; `knownModels` are
 * the models of this Isotherm by id. Never throws, and shares nothing with what it read.
 */
export function parseDocumentFile(
  text: string,
  options: { readonly size: number; readonly knownModels: ReadonlyMap<string, Model> },
): ParsedFile {
  const { size, knownModels } = options;
  const { bytes: limit, depth } = fileLimits;
  const bytes = Math.max(size, text.length);
  if (bytes > limit) return refused({ kind: 'too-large', bytes, limit });
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (body.trim() === '') return refused({ kind: 'empty' });
  const deep = findTooDeep(body, depth);
  if (deep !== null) return refused({ kind: 'too-deep', limit: depth, ...positionAt(body, deep) });

  let file: unknown;
  try {
    file = JSON.parse(body);
  } catch {
    const fault = findJsonFault(body) ?? body.length;
    const kind = fault >= body.length ? 'cut-short' : 'not-json';
    return refused({ kind, ...positionAt(body, fault) });
  }
  const hostile = findHostileKey(file, '');
  if (hostile !== null) return refused(hostile);
  const foreign = whyNotDocumentFile(file);
  if (foreign !== null || !isPlainObject(file))
    return refused(foreign ?? { kind: 'not-isotherm', found: null });
  const read = readEnvelope(migrate(file, Number(file['version'])));
  if (!read.ok) return refused(read.error);

  const { list, leaveOut } = createLeftOut();
  for (const key of read.envelope.unknown)
    leaveOut([key], file[key], 'There is no such entry in a file.');
  const document = keepTables(read.envelope, knownModels, leaveOut);
  if (listRows(document, 'models').length === 0) {
    const names = Object.keys(read.envelope.tables['models'] ?? {});
    const titles = names.map((id) => read.envelope.models.get(id) ?? id);
    return refused({ kind: 'no-known-model', names: titles });
  }
  if (listRows(document, 'assessments').length === 0) return refused({ kind: 'no-assessment' });
  const title = readTitle(document);
  if (list.length === 0) return { kind: 'document', document, title };
  return { kind: 'partial', document, title, leftOut: list };
}

function findHostileKey(value: unknown, path: string): FileError | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, held] of Object.entries(value)) {
    const here = path === '' ? key : `${path} › ${key}`;
    if (isHostileKey(key))
      return { kind: 'hostile-key', key, path: path === '' ? 'the top' : path };
    const found = findHostileKey(held, here);
    if (found !== null) return found;
  }
  return null;
}
