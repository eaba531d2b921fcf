import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listRows, readRow } from '../../../src/document/document';
import { explainFileError } from '../../../src/formats/file-error';
import { parseDocumentFile } from '../../../src/formats/parse-document';
import { writeDocumentFile } from '../../../src/formats/write-document';
import { prototypeState, textDamage, valueDamage } from '../../fixtures/mutate';
import { blank } from '../../fixtures/perform';
import { richDocument } from '../../fixtures/rich-document';
import { smallModels } from '../../fixtures/small-models';

// By hand: FUZZ_RUNS=10000 npx vitest run tests/unit/formats/file-fuzz.test.ts
const runs = Number(process.env['FUZZ_RUNS'] ?? 2_000);
const good = [blank, richDocument()].map((document) => writeDocumentFile(document, smallModels));
const goods = fc.constantFrom(...good);
const before = prototypeState();
const seen = new Map<string, number>();

function expectHarmless(text: string): void {
  const parsed = parseDocumentFile(text, { size: text.length, knownModels: smallModels });
  const name = parsed.kind === 'refused' ? parsed.error.kind : parsed.kind;
  seen.set(name, (seen.get(name) ?? 0) + 1);
  if (prototypeState() !== before) throw new Error('A prototype was touched.');
  if (parsed.kind === 'refused') {
    expect(explainFileError(parsed.error).detail).toMatch(/\.$/);
    return;
  }
  const kept = writeDocumentFile(parsed.document, smallModels);
  expect(kept).not.toMatch(/"address": "(?!https?:|mailto:)/i);
  const again = parseDocumentFile(kept, { size: kept.length, knownModels: smallModels });
  expect(again.kind === 'partial' ? again.leftOut : again.kind).toBe('document');
  if (again.kind === 'document') expect(writeDocumentFile(again.document, smallModels)).toBe(kept);
  for (const row of listRows(parsed.document, 'said')) {
    for (const [column, value] of Object.entries(readRow(parsed.document, 'said', row) ?? {})) {
      if (column === 'current') expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 'na']).toContain(value);
    }
  }
}

describe('damaged files', () => {
  it(`never throw, reach no prototype and leave nothing half kept, ${runs} times each`, {
    timeout: 3_600_000,
  }, () => {
    const options = { numRuns: runs, seed: 20261122 };
    const damages = fc.array(textDamage, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(goods, damages, (text, all) =>
        expectHarmless(all.reduce((now, damage) => damage(now), text)),
      ),
      options,
    );
    fc.assert(
      fc.property(goods, fc.array(valueDamage, { minLength: 1, maxLength: 3 }), (text, all) => {
        const value = all.reduce((now, damage) => damage(now), JSON.parse(text) as unknown);
        expectHarmless(JSON.stringify(value) ?? '');
      }),
      options,
    );
    const parts = ['document', 'models', 'assessments', 'said', 'scales', 'said'];
    fc.assert(
      fc.property(goods, fc.nat(5), fc.jsonValue({ maxDepth: 4 }), (text, part, value) => {
        const file = JSON.parse(text) as { tables: { [table: string]: unknown } };
        file.tables[parts[part] ?? ''] = {
          ...(file.tables[parts[part] ?? ''] as object),
          'a1/small:1.1': value,
        };
        expectHarmless(JSON.stringify(file));
      }),
      options,
    );
    // Damage that always ends the same way would prove little.
    for (const name of [
      'document',
      'partial',
      'not-json',
      'cut-short',
      'hostile-key',
      'bad-envelope',
      'not-isotherm',
      'too-deep',
    ]) {
      expect([...seen.keys()]).toContain(name);
    }
  });
});
