import { createDocument } from '../../src/document/create-document';
import { applyEdit } from '../../src/document/edit';
import { rate } from '../../src/document/operations/rate';
import { drawPicture } from '../../src/formats/exporters/draw-picture';
import { parseDocumentFile } from '../../src/formats/parse-document';
import { writeDocumentFile } from '../../src/formats/write-document';
import { createModel } from '../../src/model/model';
import { buildScene } from '../../src/scene/build-scene';
import { sceneToSvg } from '../../src/scene/scene-to-svg';
import { exportOptions, exportSubject, notingTools } from '../fixtures/export-subject';
import { generateModel } from '../fixtures/generated-model';
import { sampleSaid } from '../fixtures/sample-ratings';
import { documentOf, sampleFurniture, sampleInput } from '../fixtures/scenes';
import { editMegabytes } from './edit-memory';
import { median } from './measures';
import { standingMilliseconds } from './stages';

const at = Date.UTC(2026, 10, 20);

function time(work: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times);
}

/** A figure of the core by itself. */
export interface CoreFigure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'MB';
}

/** What the SVG of a whole map costs: drawing a scene that is there, and all of it, as the exporter does. */
async function svgFigures(tiles: number): Promise<CoreFigure[]> {
  const model = createModel(generateModel(tiles));
  const rows = sampleSaid(model);
  const scene = buildScene(sampleInput(model, 'current', 'light', rows));
  const furniture = sampleFurniture(model, 'current');
  const subject = exportSubject(documentOf(model, rows), model);
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    const start = performance.now();
    await drawPicture(subject, exportOptions, notingTools());
    times.push(performance.now() - start);
  }
  return [
    {
      name: `SVG of ${tiles} tiles, scene to text`,
      value: time(() => sceneToSvg(scene, furniture)),
      unit: 'ms',
    },
    { name: 'the same as exported, with its layout', value: median(times), unit: 'ms' },
  ];
}

/** What the pure core costs by itself; medians of five. */
export async function coreFigures(): Promise<readonly CoreFigure[]> {
  const figures: CoreFigure[] = [];
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
    figures.push({ name: `rate all of ${tiles} tiles`, value: time(rateAll), unit: 'ms' });
    figures.push({
      name: `open a file that rates ${tiles} tiles`,
      value: time(() => parseDocumentFile(file, { size: file.length, knownModels: models })),
      unit: 'ms',
    });
    figures.push({
      name: `write that file`,
      value: time(() => writeDocumentFile(full, models)),
      unit: 'ms',
    });
  }
  const megabytes = editMegabytes();
  return [
    ...figures,
    ...(await svgFigures(1000)),
    {
      name: 'stage and blockers after one answer, 10000 criteria',
      value: standingMilliseconds(10_000),
      unit: 'ms',
    },
    {
      name: 'memory of 10000 edits, worst of three times',
      value: Math.max(...megabytes),
      unit: 'MB',
    },
  ];
}
