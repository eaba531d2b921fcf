import type { ModelFile } from '../model/model-file';

/** A built-in model before it is loaded. */
export interface ModelEntry {
  readonly id: string;
  readonly kind: ModelFile['kind'];
  readonly title: string;
  readonly shortTitle: string;
  readonly edition: string;
  readonly load: () => Promise<ModelFile>;
}
