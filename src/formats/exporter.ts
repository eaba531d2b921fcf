import type { Document } from '../document/document';
import type { Model } from '../model/model';
import type { Rasterise } from '../platform/platform';
import type { Lens, LensContext, OwnersShown } from '../scene/lens';
import type { Layout } from '../scene/placement';
import type { TextMeasure } from '../scene/text-style';
import type { ThemeName } from '../scene/theme';

/** What is exported: the document, and how its picture is looked at. */
export interface ExportSubject {
  readonly document: Document;
  readonly model: Model;
  /** What a picture says that the model is grouped by, where those are not its own groups: "by business area". */
  readonly grouping?: string;
  /** Every model that is loaded, by id. */
  readonly models: ReadonlyMap<string, Model>;
  readonly assessment: string;
  readonly lens: Lens;
  readonly layout: Layout;
  /** Scale, palette and day; its theme gives way to the one of the options. */
  readonly context: LensContext;
  /** Who owns what, where the document has parties; the stripe that shows it where it is wanted. */
  readonly owners?: OwnersShown | null;
  readonly stripe?: boolean;
  readonly rollup: 'mean' | 'minimum' | 'distribution';
  /** Keys of the selected elements. */
  readonly selection: ReadonlySet<string>;
  /** The party that was chosen, by its id, and whether those that belong to it are taken in. */
  readonly party?: { readonly id: string | null; readonly members: boolean };
  /** The day of the export as printed: "22 November 2026". */
  readonly date: string;
}

/** How it is exported; an exporter looks at those options that it takes. */
export interface ExportOptions {
  /** The whole model, or what is selected and all that it contains. */
  readonly scope: 'whole' | 'selection';
  readonly theme: ThemeName;
  /** Size of the whole picture in units; one unit is one pixel at scale 1. */
  readonly page: { readonly width: number; readonly height: number };
  /** Pixels per unit. */
  readonly scale: number;
  /** Every assessment of the document, or the one that is shown. */
  readonly assessments: 'one' | 'all';
  /** Whether the typeface goes into the file, so that it looks the same everywhere. */
  readonly embedFont: boolean;
}

/** What the surroundings do for an exporter. */
export interface ExportTools {
  readonly measure: TextMeasure;
  readonly rasterise: Rasterise;
  /** Lets the page answer in between: a map of a thousand tiles takes a while to lay out and to write. */
  readonly pause: () => Promise<void>;
  /** The `@font-face` rules of the typeface for the characters of a text, its data inside them. */
  readonly fontFaces: (text: string) => Promise<string>;
}

/** A picture as the text of an SVG, with its size in units. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

interface ExporterHead {
  readonly id: string;
  /** As it is named after "Export as": "PNG". */
  readonly label: string;
  /** What it is good for, in a few words. */
  readonly hint: string;
  /** The end of the file name, without its leading dot. */
  readonly extension: string;
  readonly mime: string;
  readonly order: number;
  /** What the file is called, apart from its ending, where the document's title says too little. */
  title?(subject: ExportSubject): string;
  /** Why it makes no sense for what is open, or null; it is then not offered. */
  whyNot?(subject: ExportSubject): string | null;
  /** The options that it takes; the others are not offered. */
  readonly takes: readonly (keyof ExportOptions)[];
  /** The finished file. Throws with a readable message when it cannot be made. */
  run(subject: ExportSubject, options: ExportOptions, tools: ExportTools): Promise<Blob>;
}

/** Writes what can be seen. */
export interface PictureExporter extends ExporterHead {
  readonly kind: 'picture';
  /** What the file will show, its typeface inside. */
  preview(subject: ExportSubject, options: ExportOptions, tools: ExportTools): Promise<Picture>;
}

/** Writes what is known, for another program to read. */
export interface DataExporter extends ExporterHead {
  readonly kind: 'data';
}

/** Writes what has been worked out, rather than what was said of each element. */
export interface FiguresExporter extends ExporterHead {
  readonly kind: 'figures';
}

/** A way out. One per file `exporters/<id>.exporter.ts`, exported as `exporter`. */
export type Exporter = PictureExporter | DataExporter | FiguresExporter;
