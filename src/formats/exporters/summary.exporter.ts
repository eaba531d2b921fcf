import { listModels } from '../../document/create-document';
import type { FiguresExporter } from '../exporter';

/** The figures of every model and assessment, worked out: stages, scores, blockers, roll-ups. */
export const exporter: FiguresExporter = {
  id: 'summary',
  label: 'Summary (JSON)',
  hint: 'Stages, scores, blockers and roll-ups of every model, as figures for another program',
  kind: 'figures',
  extension: 'summary.json',
  mime: 'application/json',
  order: 40,
  takes: [],
  run: async ({ document, models, date }) => {
    const { summarise } = await import('../../analysis/summary');
    const { summaryJson } = await import('./summary-json');
    const loaded = listModels(document).flatMap(({ id }) => models.get(id) ?? []);
    const figures = summaryJson(summarise(document, loaded), date);
    return new Blob([`${JSON.stringify(figures, null, 2)}\n`], { type: 'application/json' });
  },
};
