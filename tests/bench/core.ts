import { createDocument } from '../../src/document/create-document';
import { applyEdit } from '../../src/document/edit';
import { rate } from '../../src/document/operations/rate';
import { parseDocumentFile } from '../../src/formats/parse-document';
import { writeDocumentFile } from '../../src/formats/write-document';
import { createModel } from '../../src/model/model';
import { generateModel } from '../fixtures/generated-model';
import { median } from './measures';

const at = Date.UTC(2026, 10, 20);

function time(work: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times);
}

/** What the pure core costs by itself; medians of five, in milliseconds. */
export async function coreFigures(): Promise<
  { readonly name: string; readonly milliseconds: number }[]
> {
  const figures: { name: string; milliseconds: number }[] = [];
  for (const tiles of [1000, 10_000]) {
    const model = createModel(generateModel(tiles));
    const models = new Map([[model.id, model]]);
    const empty = createDocument({ title: 'Bench', models: [model], at });
    const place = { model, assessment: 'a1' };
    const rateAll = () => {
      const outcome = rate(empty, place, model.leaves, 'current', 3, at);
      if (!outcome.ok) throw new Error(outcome.reason);
      return applyEdit(empty, {
        revision: empty.revision + 1,
        label: 'All',
        at,
        writes: outcome.writes,
      });
    };
    const full = rateAll();
    const file = writeDocumentFile(full, models);
    figures.push({ name: `rate all of ${tiles} tiles`, milliseconds: time(rateAll) });
    figures.push({
      name: `open a file that rates ${tiles} tiles`,
      milliseconds: time(() => parseDocumentFile(file, { size: file.length, knownModels: models })),
    });
    figures.push({
      name: `write that file`,
      milliseconds: time(() => writeDocumentFile(full, models)),
    });
  }
  return figures;
}
