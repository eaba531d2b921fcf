import type { PictureExporter } from '../exporter';

const mime = 'image/svg+xml';

/** The map as a drawing with real text: sharp at any size, and editable in a drawing program. */
export const exporter: PictureExporter = {
  id: 'svg',
  label: 'SVG',
  hint: 'A drawing with real text, sharp at any size',
  kind: 'picture',
  extension: 'svg',
  mime,
  order: 20,
  takes: ['scope', 'theme', 'page', 'embedFont'],
  preview: async (subject, options, tools) => {
    const { drawPicture } = await import('./draw-picture');
    return drawPicture(subject, { ...options, embedFont: true }, tools);
  },
  run: async (subject, options, tools) => {
    const { drawPicture } = await import('./draw-picture');
    const { svg } = await drawPicture(subject, options, tools);
    return new Blob([svg], { type: mime });
  },
};
