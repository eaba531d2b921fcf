import { readTitle } from '../../document/create-document';
import type { Document } from '../../document/document';
import type { Model } from '../../model/model';
import { fileNameFor } from '../file-name';
import { fileLimits } from '../limits';
import { writeDocumentFile } from '../write-document';

/** The end of the name of every file of a document, without its leading dot. */
export const documentExtension = 'isotherm.json';

/** A document as a file: its name and text, or why it cannot become one. */
export type DocumentFile =
  | { readonly ok: true; readonly name: string; readonly text: string }
  | { readonly ok: false; readonly reason: string };

/**
 * The whole document as a `.isotherm.json` file. Refused when it would be larger than Isotherm reads:
 * a file that cannot be opened again is no copy.
 */
export function documentFile(document: Document, models: ReadonlyMap<string, Model>): DocumentFile {
  const text = writeDocumentFile(document, models);
  if (new TextEncoder().encode(text).length > fileLimits.bytes) {
    const reason =
      'The document is larger than the 10 MB that a file may have. Shorten its notes or split it in two.';
    return { ok: false, reason };
  }
  return { ok: true, name: fileNameFor(readTitle(document), documentExtension), text };
}
