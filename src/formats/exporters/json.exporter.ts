import type { DataExporter } from '../exporter';
import { documentExtension, documentFile } from './document-file';

const mime = 'application/json';

/** The whole document, to keep, to pass on and to open again. */
export const exporter: DataExporter = {
  id: 'json',
  label: 'JSON',
  hint: 'The whole document as a file of Isotherm, to keep and to open again',
  kind: 'data',
  extension: documentExtension,
  mime,
  order: 30,
  takes: [],
  run: async ({ document, models }) => {
    const file = documentFile(document, models);
    if (!file.ok) throw new Error(file.reason);
    return new Blob([file.text], { type: mime });
  },
};
