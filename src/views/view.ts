import type { ComponentType } from 'react';
import type { Model } from '../model/model';

/** A way to see a model in the middle of the window. One per file `views/<name>/<name>.view.ts`, exported as `view`. */
export interface View {
  readonly id: string;
  /** As its tab is named: "Map" (on a staged model "Stages"), "Table". */
  label(model: Model): string;
  readonly order: number;
  suits(model: Model): boolean;
  /** Whether it shows elements: what a lens colours and a brush paints. */
  readonly elements: boolean;
  /** The component itself where it comes with the start, or else a promise of it. */
  readonly load: () => ComponentType | Promise<ComponentType>;
}
