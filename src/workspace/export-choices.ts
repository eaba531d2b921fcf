import type { ExportOptions } from '../formats/exporter';
import type { Workspace } from './workspace';

/** The shape of an exported page. All have about the same area, so that text is as large on each. */
export interface PageShape {
  readonly id: string;
  readonly label: string;
  /** Units: pixels of a PNG at 1x. */
  readonly width: number;
  readonly height: number;
}

/** The shapes of the same name everywhere. */
export const pageShapes: readonly PageShape[] = [
  { id: 'wide', label: 'Slide, 16:9', width: 1600, height: 900 },
  { id: 'a4-landscape', label: 'A4, landscape', width: 1428, height: 1010 },
  { id: 'a4-portrait', label: 'A4, portrait', width: 1010, height: 1428 },
  { id: 'letter-landscape', label: 'Letter, landscape', width: 1364, height: 1054 },
  { id: 'letter-portrait', label: 'Letter, portrait', width: 1054, height: 1364 },
];

const area = 1600 * 900;

/** The shape of a window of that size, in pixels, within what can be read on a page. */
export function screenShape(window: {
  readonly width: number;
  readonly height: number;
}): PageShape {
  const ratio = Math.min(2.5, Math.max(0.5, window.width / Math.max(1, window.height)));
  const width = Math.round(Math.sqrt(area * ratio));
  return { id: 'screen', label: 'As on screen', width, height: Math.round(width / ratio) };
}

/** The pixels per unit on offer. */
export const exportScales = [1, 2, 4] as const;

/** What was chosen in the export dialog; kept for the next time. */
export interface ExportChoices extends Omit<ExportOptions, 'page' | 'scope' | 'assessments'> {
  readonly exporter: string;
  readonly page: PageShape;
}

/** What stands in the dialog the first time. */
export const firstChoices: ExportChoices = {
  exporter: 'png',
  theme: 'light',
  page: pageShapes[0] ?? screenShape({ width: 16, height: 9 }),
  scale: 2,
  embedFont: true,
};

const name = 'export';

/** The choices of the last time; whatever cannot be understood is as it was the first time. */
export function readChoices(workspace: Workspace): ExportChoices {
  const kept = workspace.platform.preferences.read(name);
  const held = typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
  const { exporter, theme, page, scale, embedFont } = held;
  const scales: readonly unknown[] = exportScales;
  return {
    exporter: typeof exporter === 'string' ? exporter : firstChoices.exporter,
    theme: theme === 'light' || theme === 'dark' || theme === 'print' ? theme : firstChoices.theme,
    page: readPage(page),
    scale: scales.includes(scale) ? Number(scale) : firstChoices.scale,
    embedFont: typeof embedFont === 'boolean' ? embedFont : firstChoices.embedFont,
  };
}

function readPage(page: unknown): PageShape {
  const { id, width, height } = (typeof page === 'object' && page !== null ? page : {}) as Record<
    string,
    unknown
  >;
  if (
    id === 'screen' &&
    typeof width === 'number' &&
    typeof height === 'number' &&
    width > 0 &&
    height > 0
  ) {
    return screenShape({ width, height });
  }
  return pageShapes.find((shape) => shape.id === id) ?? firstChoices.page;
}

/** Keeps the choices for the next time. */
export const keepChoices = (workspace: Workspace, choices: ExportChoices): void =>
  workspace.platform.preferences.write(name, choices);
