import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentVersion } from '../../../src/formats/envelope';
import { migrate, migrations } from '../../../src/formats/migrate';
import { parseDocumentFile } from '../../../src/formats/parse-document';
import { writeDocumentFile } from '../../../src/formats/write-document';
import { richDocument, richDocuments } from '../../fixtures/rich-document';
import { smallModels } from '../../fixtures/small-models';

const folder = new URL('../../fixtures/files/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

describe('files of every version', () => {
  it('are all here', () => {
    const versions = Array.from(
      { length: documentVersion },
      (_, index) => `version-${index + 1}.isotherm.json`,
    );
    expect(readdirSync(folder).sort()).toEqual(versions);
    expect(migrations).toHaveLength(documentVersion - 1);
  });

  it.each(richDocuments.map((made, index) => [index + 1, made] as const))(
    'version %i opens in full, as what was saved',
    (version, made) => {
      const text = read(`version-${version}.isotherm.json`);
      const parsed = parseDocumentFile(text, { size: text.length, knownModels: smallModels });
      expect(parsed.kind === 'partial' ? parsed.leftOut : parsed.kind).toBe('document');
      if (parsed.kind === 'document') {
        expect(writeDocumentFile(parsed.document, smallModels)).toBe(
          writeDocumentFile(made(), smallModels),
        );
      }
    },
  );

  it('of the present version are what is written today, byte for byte', () => {
    expect(writeDocumentFile(richDocument(), smallModels)).toBe(
      read(`version-${documentVersion}.isotherm.json`),
    );
  });
});

describe('migrations', () => {
  it('run from the version of the file to the present one, in order', () => {
    const steps = [1, 2, 3].map((step) => (file: object) => ({
      ...file,
      [`step${step}`]: Object.keys(file).length,
    }));
    expect(migrate({}, 1, steps)).toEqual({ step1: 0, step2: 1, step3: 2 });
    expect(migrate({}, 3, steps)).toEqual({ step3: 0 });
    expect(migrate({}, 4, steps)).toEqual({});
  });
});
