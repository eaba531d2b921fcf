import type { Lens } from '../../scene/lens';
import type { Layout } from '../../scene/placement';
import type { SceneryPart } from '../../workspace/scenery';
import { stagesShown } from '../../workspace/standing';

/** What only staged models are drawn with. */
export const part: SceneryPart = {
  lenses: Object.values(
    import.meta.glob<Lens>('../../scene/lenses/staged/*.lens.ts', { eager: true, import: 'lens' }),
  ),
  layouts: Object.values(
    import.meta.glob<Layout>('../../scene/layouts/staged/*.layout.ts', {
      eager: true,
      import: 'layout',
    }),
  ),
  stages: stagesShown,
};
