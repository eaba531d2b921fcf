import type { Model } from '../../model/model';

/** What the map is called for a model. */
export const mapLabel = (model: Model): string => (model.kind === 'staged' ? 'Stages' : 'Map');
