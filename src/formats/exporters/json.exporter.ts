import { onlyAssessment } from '../../document/assessment-rows';
import type { DataExporter } from '../exporter';
import { documentExtension, documentFile } from './document-file';

const mime = 'application/json';

/** The document with all its assessments or one of them, to keep, to pass on and to open again. */
export const exporter: DataExporter = {
  id: 'json',
  label: 'JSON',
  hint: 'The whole document as a file of Isotherm, to keep and to open again',
  kind: 'data',
  extension: documentExtension,
  mime,
  order: 30,
  takes: ['assessments'],
  run: async ({ document, models, assessment }, { assessments }) => {
    const said = assessments === 'one' ? onlyAssessment(document, assessment) : document;
    const file = documentFile(said, models);
    if (!file.ok) throw new Error(file.reason);
    return new Blob([file.text], { type: mime });
  },
};
