import type { Lens } from '../../scene/lens';
import { ownersShown } from '../../workspace/owners-shown';
import type { SceneryPart } from '../../workspace/scenery';

/** What only owners are drawn with. */
export const part: SceneryPart = {
  lenses: Object.values(
    import.meta.glob<Lens>('../../scene/lenses/owners/*.lens.ts', { eager: true, import: 'lens' }),
  ),
  owners: ownersShown,
};
