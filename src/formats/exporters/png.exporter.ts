import type { PictureExporter } from '../exporter';

/** The map as pixels, for slides, chats and documents. */
export const exporter: PictureExporter = {
  id: 'png',
  label: 'PNG',
  hint: 'A picture for slides, chats and documents',
  kind: 'picture',
  extension: 'png',
  mime: 'image/png',
  order: 10,
  takes: ['scope', 'theme', 'page', 'scale'],
  preview: async (subject, options, tools) => {
    const { drawPicture } = await import('./draw-picture');
    return drawPicture(subject, { ...options, embedFont: true }, tools);
  },
  run: async (subject, options, tools) => {
    const { drawPicture } = await import('./draw-picture');
    // Pixels are drawn apart from the page, where its typeface is not known.
    const { svg, width, height } = await drawPicture(
      subject,
      { ...options, embedFont: true },
      tools,
    );
    return tools.rasterise(svg, { width, height, scale: options.scale });
  },
};
