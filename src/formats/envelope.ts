import type { FileError } from './file-error';
import { isPlainObject } from './plain-json';

/** The name in every file of a document. */
export const documentFormat = 'isotherm-document';

/** The version that this Isotherm writes, and the newest that it reads. */
export const documentVersion = 3;

/** What a file says about itself, as written; its tables are not yet looked into. */
export interface Envelope {
  readonly version: number;
  readonly title: string | null;
  /** Titles of the models as the file names them, by id. */
  readonly models: ReadonlyMap<string, string>;
  readonly tables: { readonly [table: string]: { readonly [row: string]: unknown } };
  /** Keys that no version knows. */
  readonly unknown: readonly string[];
}

/** Whether a value is a file of a document, by its format and version alone. */
export function whyNotDocumentFile(file: unknown): FileError | null {
  const format = isPlainObject(file) ? file['format'] : undefined;
  if (!isPlainObject(file) || format !== documentFormat) {
    return { kind: 'not-isotherm', found: typeof format === 'string' ? format.slice(0, 60) : null };
  }
  const { version } = file;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
    return badEnvelope('version', 'a whole number from 1 on is expected.');
  }
  return version > documentVersion
    ? { kind: 'newer-format', found: version, supported: documentVersion }
    : null;
}

/** Reads the envelope of a file of the present version. */
export function readEnvelope(
  file: unknown,
):
  | { readonly ok: true; readonly envelope: Envelope }
  | { readonly ok: false; readonly error: FileError } {
  const fail = (path: string, problem: string) =>
    ({ ok: false, error: badEnvelope(path, problem) }) as const;
  if (!isPlainObject(file)) return fail('the top', 'an object is expected.');
  const { format: _format, version, app, title, models, tables, ...rest } = file;
  if (app !== undefined && typeof app !== 'string') return fail('app', 'a text is expected.');
  if (title !== undefined && typeof title !== 'string') return fail('title', 'a text is expected.');
  const named = models === undefined ? new Map<string, string>() : readModelNames(models);
  if (named === null) return fail('models', 'a list of models, each with an id, is expected.');
  if (!isPlainObject(tables))
    return fail('tables', 'an object with a table under each name is expected.');
  const checked: [string, { readonly [row: string]: unknown }][] = [];
  for (const [name, table] of Object.entries(tables)) {
    if (!isPlainObject(table))
      return fail(`tables.${name}`, 'an object with a row under each id is expected.');
    checked.push([name, table]);
  }
  const envelope: Envelope = {
    version: Number(version),
    title: title ?? null,
    models: named,
    tables: Object.fromEntries(checked),
    unknown: Object.keys(rest),
  };
  return { ok: true, envelope };
}

function readModelNames(models: unknown): Map<string, string> | null {
  if (!Array.isArray(models)) return null;
  const named = new Map<string, string>();
  for (const model of models as unknown[]) {
    if (!isPlainObject(model)) return null;
    const { id, title } = model;
    if (typeof id !== 'string') return null;
    named.set(id, typeof title === 'string' && title !== '' ? title : id);
  }
  return named;
}

const badEnvelope = (path: string, problem: string): FileError => ({
  kind: 'bad-envelope',
  path,
  problem,
});
