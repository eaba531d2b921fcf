import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/document/create-document';
import { setNote } from '../../../src/document/operations/note';
import { renameDocument } from '../../../src/document/operations/rename-document';
import { documentFile } from '../../../src/formats/exporters/document-file';
import { fileNameFor } from '../../../src/formats/file-name';
import { parseDocumentFile } from '../../../src/formats/parse-document';
import { createModel } from '../../../src/model/model';
import { generateModel } from '../../fixtures/generated-model';
import { after, blank } from '../../fixtures/perform';
import { smallModels } from '../../fixtures/small-models';

describe('a document as a file', () => {
  it('is named by its title and opens again', () => {
    const file = documentFile(after(blank, renameDocument(blank, 'Region / North')), smallModels);
    expect(file).toMatchObject({ ok: true, name: 'Region North.isotherm.json' });
    const text = file.ok ? file.text : '';
    expect(parseDocumentFile(text, { size: text.length, knownModels: smallModels })).toMatchObject({
      kind: 'document',
      title: 'Region / North',
    });
  });

  it('is refused when it would be too large to open again, counted in bytes', () => {
    const model = createModel(generateModel(700));
    const models = new Map([[model.id, model]]);
    const many = createDocument({ title: 'Many', models: [model], at: 1 });
    const keys = model.leaves.slice(0, 250);
    const noted = (note: string) =>
      documentFile(after(many, setNote(many, { model, assessment: 'a1' }, keys, note, 2)), models);
    expect(noted('x'.repeat(15_000)).ok).toBe(true);
    expect(noted('€'.repeat(15_000))).toMatchObject({
      ok: false,
      reason: expect.stringContaining('10 MB'),
    });
  });
});

describe('a file name', () => {
  it.each([
    ['Region North', 'Region North.svg'],
    ['a<b>:"c"/d\\e|f?*g', 'a b c d e f g.svg'],
    ['../../etc/passwd', 'etc passwd.svg'],
    [' .hidden. ', 'hidden.svg'],
    ['', 'Isotherm.svg'],
    ['???', 'Isotherm.svg'],
    ['con', 'Isotherm con.svg'],
    ['Ärzte 🏥 2026', 'Ärzte 🏥 2026.svg'],
    ['tab\tline\nend', 'tab line end.svg'],
    ['x'.repeat(99), `${'x'.repeat(80)}.svg`],
  ])('made of %j', (title, name) => {
    expect(fileNameFor(title, 'svg')).toBe(name);
  });
});
