import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocumentFile } from '../../../src/formats/parse-document';
import { writeDocumentFile } from '../../../src/formats/write-document';
import { createModel } from '../../../src/model/model';
import type { ModelFile } from '../../../src/model/model-file';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const model = createModel(JSON.parse(read('models/crm-2018-2019.json')) as ModelFile);
const knownModels = new Map([[model.id, model]]);
const examples = [...read('docs/file-format.md').matchAll(/```json\n(.*?)```/gs)].map(
  (found) => found[1] ?? '',
);

describe('the page about the file format', () => {
  it('shows files that open in full', () => {
    expect(examples).toHaveLength(2);
    for (const text of examples) {
      const parsed = parseDocumentFile(text, { size: text.length, knownModels });
      expect(parsed.kind === 'partial' ? parsed.leftOut : parsed.kind).toBe('document');
    }
  });

  it('shows a file as it is written', () => {
    const [text = ''] = examples;
    const parsed = parseDocumentFile(text, { size: text.length, knownModels });
    expect(parsed.kind === 'document' && writeDocumentFile(parsed.document, knownModels)).toBe(
      text,
    );
  });
});
